import type { MessageTree } from '../../platform/messages.js';

/** Mails about matches; see `mail.pl.ts`. */
export const mailEn: MessageTree = {
  proposed: {
    subject: 'A request for you: {{title}}',
    text: 'Hello {{name}},\n\nwe have a proposal for you: “{{title}}”, {{organisation}}.\n\nSee the details and answer by {{deadline}}:\n{{link}}\n\nIf it is not for you, feel free to decline: a quick answer helps us find someone else.',
  },
  remindVolunteer: {
    subject: 'We are waiting for your answer: {{title}}',
    text: 'Hello {{name}},\n\nthe proposal “{{title}}” ({{organisation}}) is still waiting for your answer. It expires after {{deadline}}:\n{{link}}',
  },
  volunteerAccepted: {
    subject: 'Someone would like to help: {{title}}',
    text: 'Hello {{name}},\n\n{{volunteer}} would like to help with “{{title}}” ({{organisation}}).\n\nSee what this person can do and answer by {{deadline}}:\n{{link}}\n\nOnce you accept, both sides see how to contact each other.',
  },
  remindOrganisation: {
    subject: 'We are waiting for your answer: {{title}}',
    text: 'Hello {{name}},\n\n{{volunteer}} is waiting for an answer about “{{title}}” ({{organisation}}). The proposal expires after {{deadline}}:\n{{link}}',
  },
  offered: {
    subject: 'Help offered: {{title}}',
    text: 'Hello {{name}},\n\n{{volunteer}} offers to help with “{{title}}” ({{organisation}}). The organisation should answer by {{deadline}}:\n{{matching}}',
  },
  agreed: {
    subject: 'Agreed: {{title}}',
    text: 'Hello {{name}},\n\n{{organisation}} accepts your help with “{{title}}”. This is how to contact them:\n{{link}}\n\nGet in touch and agree on a date. Afterwards, log in the portal what was done.',
  },
  agreedForOrganisation: {
    subject: 'Agreed: {{title}}',
    text: 'Hello {{name}},\n\n{{volunteer}} will help with “{{title}}” ({{organisation}}). This is how to make contact:\n{{link}}\n\nAfterwards we will ask you for a short confirmation of what was done.',
  },
  agreedForCoordinator: {
    subject: 'Agreed: {{title}}',
    text: 'Hello {{name}},\n\n{{organisation}} and {{volunteer}} have both accepted: “{{title}}”.\n{{link}}',
  },
  declined: {
    subject: 'Not this time: {{title}}',
    text: 'Hello {{name}},\n\n{{organisation}} will not take up the proposal about “{{title}}”. Thank you for being ready to help: other requests are waiting in the portal.\n{{link}}',
  },
  declinedForCoordinator: {
    subject: 'Declined: {{title}}',
    text: 'Hello {{name}},\n\nthe proposal “{{title}}” ({{organisation}}, {{volunteer}}) was declined. Choose someone else:\n{{matching}}',
  },
  withdrawn: {
    subject: 'Proposal withdrawn: {{title}}',
    text: 'Hello {{name}},\n\nwe withdraw the proposal about “{{title}}” ({{organisation}}). You will find the reason here:\n{{link}}',
  },
  withdrawnForOrganisation: {
    subject: 'A change: {{title}}',
    text: 'Hello {{name}},\n\n{{volunteer}} will not be able to help with “{{title}}” ({{organisation}}) after all. We are looking for someone else and will be in touch soon.\n{{link}}',
  },
  withdrawnForCoordinator: {
    subject: 'Withdrawn: {{title}}',
    text: 'Hello {{name}},\n\n{{volunteer}} will not help with “{{title}}” ({{organisation}}) after all. Choose someone else:\n{{matching}}',
  },
  finished: {
    subject: 'Support finished: {{title}}',
    text: 'Hello {{name}},\n\nthe support with “{{title}}” ({{organisation}}) given by {{volunteer}} has come to an end. Please check that all activities are confirmed:\n{{link}}',
  },
  expired: {
    subject: 'No answer: {{title}}',
    text: 'Hello {{name}},\n\nthe proposal “{{title}}” ({{organisation}}, {{volunteer}}) expired because nobody answered in time. Choose someone else, or call:\n{{matching}}',
  },
  expiredForVolunteer: {
    subject: 'The organisation did not answer: {{title}}',
    text: 'Hello {{name}},\n\n{{organisation}} did not answer in time about “{{title}}”, so the proposal expired. Your time of this month is free again.\n{{link}}',
  },
  requestEnded: {
    subject: 'Request closed: {{title}}',
    text: 'Hello {{name}},\n\nthe request “{{title}}” ({{organisation}}) was closed, so your help will not be needed. Thank you for being ready to give it.\n{{link}}',
  },
};
