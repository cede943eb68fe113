export const en = {
  legal: {
    CLICK: 'documentary form, art. 77(2) of the Civil Code',
    PAPER: 'written form, art. 78 of the Civil Code',
    QUALIFIED: 'electronic form, equal to written, art. 78(1) of the Civil Code',
    TRUSTED: 'documentary form, art. 77(2) of the Civil Code',
    PERSONAL_EID: 'written form not certain',
    SCAN: 'a copy; written form only with the original',
  },
  agreementForm: {
    WRITTEN: 'written (art. 78 of the Civil Code)',
    ELECTRONIC: 'electronic, equal to written (art. 78(1) of the Civil Code)',
    DOCUMENTARY: 'documentary (art. 77(2) of the Civil Code)',
  },
  copies: {
    title: 'Signed files',
    none: 'There is no signed file yet.',
    what: '{{party}}; {{form}}; added on {{day}}',
    party: {
      VOLUNTEER: 'volunteer’s signature',
      FOUNDATION: 'foundation’s signature',
      BOTH: 'signatures of both parties',
    },
    signature: {
      FOUND:
        'An electronic signature was found in the file. The portal does not verify whose it is, nor whether it is a qualified one.',
      CHANGED_LATER:
        'An electronic signature was found in the file, but something was added after signing. The portal does not verify whose the signature is, nor whether it is a qualified one.',
      NOT_FOUND: 'There is no electronic signature in the file.',
    },
    sameDocument: 'What was signed is exactly the document that the foundation sent.',
    otherDocument: 'This is not the same file as the foundation sent: compare the wording.',
    open: 'Add a signed file',
    lead: 'A file with an electronic signature that came another way, or a scan of the signed paper.',
    file: 'File',
    whose: 'Whose signature is in the file',
    submit: 'Keep the file',
    added: 'File kept.',
  },
  handover: {
    open: 'Record the handover of the original',
    lead: 'Of the two originals on paper one belongs to the other party.',
    day: 'Day of the handover',
    submit: 'Save the handover',
    done: 'Handover recorded.',
  },
  documents: {
    title: 'Files to download',
    pdf: 'The agreement as a PDF',
    asItStands: 'Its wording with who signed and when, and the information on risks, rights and duties.',
    asSent: 'The document as it was sent for signing.',
    informed: 'The information on risks, rights and duties was acknowledged on {{day}}.',
    notInformed: 'The information on risks, rights and duties is not acknowledged yet.',
    competences: 'Attested competences',
    competencesLead:
      'Granted after trainings, shown in practice or validated by trainers. Your own assessment is in your profile.',
  },
} as const;
