import type { AgreementParagraphSeed } from './agreement-template.data.js';

/** The paragraphs of the agreement in their order; "the act" is that of 24 April 2003. */
export const AGREEMENT_PARAGRAPHS: readonly AgreementParagraphSeed[] = [
  {
    // Art. 42(1): who may be the beneficiary. Art. 2(3): services are voluntary and unpaid.
    key: 'SUBJECT',
    headingPl: 'Przedmiot porozumienia',
    headingEn: 'Subject of the agreement',
    bodyPl: [
      'Porozumienie zawarto na podstawie art. 44 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego ' +
        'i o wolontariacie, zwanej dalej ustawą.',
      'Wolontariusz dobrowolnie i bez wynagrodzenia wykonuje na rzecz Korzystającego świadczenia w programie ' +
        '„{{programmeName}}”, który służy działalności statutowej Korzystającego.',
      'Pomoc może trafiać do organizacji i społeczności wskazanych w programie. Nie są one stronami porozumienia.',
    ],
    bodyEn: [
      'This agreement is concluded under art. 44 of the Act of 24 April 2003 on public benefit activity and ' +
        'volunteering, called below the act.',
      'The Volunteer performs services for the Beneficiary, voluntarily and without pay, in the programme ' +
        '“{{programmeName}}”, which serves the statutory activity of the Beneficiary.',
      'The help may go to organisations and communities named in the programme. They are not parties to the agreement.',
    ],
  },
  {
    // Art. 44(1): the scope of services.
    key: 'SCOPE',
    headingPl: 'Zakres świadczeń',
    headingEn: 'Scope of services',
    bodyPl: [
      'Zakres świadczeń: {{scope}}',
      'Cele, szkolenia i obszary aktywności strony uzgadniają w Indywidualnym Planie Rozwoju Wolontariatu Eksperckiego. ' +
        'Plan nie rozszerza zakresu świadczeń bez aneksu.',
    ],
    bodyEn: [
      'Scope of services: {{scope}}',
      'The parties agree goals, training and areas of activity in the Individual Development Plan of Expert ' +
        'Volunteering. The plan does not extend the scope of services without an annex.',
    ],
  },
  {
    // Art. 44(1): the manner of performing services.
    key: 'MANNER',
    headingPl: 'Sposób i miejsce wykonywania świadczeń',
    headingEn: 'Manner and place of performing services',
    bodyPl: [
      'Sposób i miejsce: {{manner}}',
      'Termin i miejsce każdego działania Wolontariusz uzgadnia wcześniej; może odmówić udziału w działaniu bez ' +
        'podawania przyczyny.',
      'Po stronie Korzystającego kontakt z Wolontariuszem utrzymuje {{coordinatorName}}, {{contactEmail}}.',
      'Wolontariusz zapisuje działania w portalu. Potwierdza je odbiorca, a przyjmuje Korzystający.',
    ],
    bodyEn: [
      'Manner and place: {{manner}}',
      'The Volunteer agrees the time and place of each activity beforehand and may decline an activity without giving ' +
        'a reason.',
      'For the Beneficiary, {{coordinatorName}}, {{contactEmail}}, keeps in touch with the Volunteer.',
      'The Volunteer records activities in the portal. The receiver confirms them and the Beneficiary accepts them.',
    ],
  },
  {
    // Art. 44(1): the time. A fixed term, because the agreed period decides on accident cover (art. 46(2) and (3)).
    key: 'PERIOD',
    headingPl: 'Czas obowiązywania',
    headingEn: 'Period',
    bodyPl: ['Porozumienie obowiązuje od {{validFrom}} r. do {{validTo}} r. Można je przedłużyć aneksem.'],
    bodyEn: ['The agreement is in force from {{validFrom}} to {{validTo}}. It may be extended by an annex.'],
  },
  {
    key: 'VOLUNTEER_DUTIES',
    headingPl: 'Zobowiązania Wolontariusza',
    headingEn: 'Commitments of the Volunteer',
    bodyPl: [
      'Wolontariusz wykonuje świadczenia osobiście i starannie, dba o swój udział w uzgodnionych szkoleniach i uprzedza, ' +
        'gdy nie może dotrzymać umówionego terminu.',
      'Wolontariusz ujawnia powiązania, które mogłyby podważyć jego bezstronność, i nie przyjmuje za pomoc zapłaty ' +
        'ani prezentów.',
    ],
    bodyEn: [
      'The Volunteer performs the services personally and with care, attends the training agreed and gives notice when ' +
        'unable to keep an appointment.',
      'The Volunteer discloses ties that could put impartiality in doubt and accepts no payment or gifts for the help.',
    ],
  },
  {
    // Art. 45(1)(1) and (2): risks, safe and hygienic conditions. Art. 47: rights and duties, available at any time.
    key: 'SAFETY',
    headingPl: 'Bezpieczeństwo, prawa i obowiązki',
    headingEn: 'Safety, rights and duties',
    bodyPl: [
      'Korzystający informuje Wolontariusza o ryzyku dla zdrowia i bezpieczeństwa związanym ze świadczeniami oraz ' +
        'o zasadach ochrony przed zagrożeniami.',
      'Korzystający zapewnia bezpieczne i higieniczne warunki wykonywania świadczeń na zasadach dotyczących pracowników, ' +
        'a jeśli wymaga tego rodzaj świadczeń, także środki ochrony indywidualnej i badania lekarskie.',
      'Korzystający informuje Wolontariusza o jego prawach i obowiązkach. Informacja jest załącznikiem do porozumienia ' +
        'i pozostaje dostępna w portalu. Wolontariusz potwierdza, że ją otrzymał.',
    ],
    bodyEn: [
      'The Beneficiary informs the Volunteer of the risks to health and safety involved in the services and of the rules ' +
        'of protection against hazards.',
      'The Beneficiary provides safe and hygienic conditions on the rules that apply to employees and, where the services ' +
        'require it, personal protective equipment and medical examinations.',
      'The Beneficiary informs the Volunteer of rights and duties. The information is annexed to this agreement and stays ' +
        'available in the portal. The Volunteer confirms having received it.',
    ],
  },
  {
    // Art. 45(1)(3) and 45(4): travel. Art. 45(2) and (3): other necessary costs and the costs of training.
    key: 'COSTS',
    headingPl: 'Koszty',
    headingEn: 'Costs',
    bodyPl: [
      '{{travelCosts}}',
      'Korzystający pokrywa koszty szkoleń, na które kieruje Wolontariusza. Inne niezbędne koszty może pokryć, jeśli ' +
        'strony uzgodnią to przed ich poniesieniem.',
    ],
    bodyEn: [
      '{{travelCosts}}',
      'The Beneficiary covers the costs of training to which it sends the Volunteer. It may cover other necessary costs ' +
        'if the parties agree so before they are incurred.',
    ],
  },
  {
    // Art. 46(2) and (3).
    key: 'INSURANCE',
    headingPl: 'Wypadki',
    headingEn: 'Accidents',
    bodyPl: ['{{insurance}}'],
    bodyEn: ['{{insurance}}'],
  },
  {
    // Art. 44(2): confirmation and certificate on request. Art. 44(3): an opinion may be given on request.
    key: 'CERTIFICATE',
    headingPl: 'Zaświadczenie i opinia',
    headingEn: 'Certificate and opinion',
    bodyPl: [
      'Na wniosek Wolontariusza Korzystający potwierdza na piśmie treść porozumienia i wydaje pisemne zaświadczenie ' +
        'o wykonaniu świadczeń, w tym o ich zakresie.',
      'Na wniosek Wolontariusza Korzystający może wydać opinię o wykonaniu świadczeń.',
    ],
    bodyEn: [
      'At the request of the Volunteer, the Beneficiary confirms the content of the agreement in writing and issues a ' +
        'written certificate of the services performed and their scope.',
      'At the request of the Volunteer, the Beneficiary may issue an opinion on the services performed.',
    ],
  },
  {
    key: 'CONFIDENTIALITY',
    headingPl: 'Poufność i dane osobowe',
    headingEn: 'Confidentiality and personal data',
    bodyPl: [
      'Wolontariusz zachowuje w poufności informacje o wspieranych organizacjach i osobach, które nie są publicznie ' +
        'znane, także po zakończeniu porozumienia.',
      'Dane osobowe poznane przy wykonywaniu świadczeń Wolontariusz przetwarza tylko w celu ich wykonania, z upoważnienia ' +
        'Korzystającego i według jego wskazówek.',
      'Zasady przetwarzania danych Wolontariusza określa informacja o danych osobowych przekazana mu przy zgłoszeniu.',
    ],
    bodyEn: [
      'The Volunteer keeps confidential the information on supported organisations and people that is not publicly ' +
        'known, also after the agreement has ended.',
      'The Volunteer processes personal data met in performing the services only for that purpose, authorised by the ' +
        'Beneficiary and as it instructs.',
      'The privacy notice given with the application says how the data of the Volunteer are processed.',
    ],
  },
  {
    key: 'MATERIALS',
    headingPl: 'Materiały',
    headingEn: 'Materials',
    bodyPl: [
      'Do materiałów, które Wolontariusz stworzy przy wykonywaniu świadczeń, Korzystający i wspierana organizacja ' +
        'otrzymują nieodpłatną, niewyłączną licencję na czas nieoznaczony, obejmującą kopiowanie, rozpowszechnianie, także ' +
        'w internecie, i opracowanie na potrzeby działalności społecznej, z podaniem autorstwa.',
    ],
    bodyEn: [
      'For materials that the Volunteer creates in performing the services, the Beneficiary and the supported organisation ' +
        'receive a free, non-exclusive licence for an indefinite time to copy, distribute, also on the internet, and adapt ' +
        'them for civic purposes, naming the author.',
    ],
  },
  {
    // Art. 44(1), second sentence: the agreement must provide for its termination.
    key: 'TERMINATION',
    headingPl: 'Rozwiązanie porozumienia',
    headingEn: 'Termination',
    bodyPl: [
      'Każda ze stron może rozwiązać porozumienie z zachowaniem okresu wypowiedzenia; liczba dni: {{noticeDays}}.',
      'Każda ze stron może rozwiązać porozumienie bez wypowiedzenia z ważnych powodów, w szczególności gdy druga strona ' +
        'rażąco narusza jego postanowienia. Powód podaje się drugiej stronie.',
      'Strony mogą rozwiązać porozumienie w każdej chwili za zgodą obu stron.',
    ],
    bodyEn: [
      'Either party may terminate the agreement by giving notice; number of days: {{noticeDays}}.',
      'Either party may terminate the agreement without notice for important reasons, in particular when the other party ' +
        'grossly breaks its provisions. The reason is given to the other party.',
      'The parties may terminate the agreement at any time by mutual consent.',
    ],
  },
  {
    // Art. 44(4): longer than 30 days in writing. Art. 44(5): the Civil Code where the act is silent.
    key: 'FINAL',
    headingPl: 'Postanowienia końcowe',
    headingEn: 'Final provisions',
    bodyPl: [
      'Zmiany porozumienia wymagają aneksu w takiej formie, w jakiej je zawarto.',
      'W sprawach nieuregulowanych stosuje się ustawę i Kodeks cywilny.',
      'Porozumienie sporządzone na papierze ma dwa jednobrzmiące egzemplarze, po jednym dla każdej ze stron.',
    ],
    bodyEn: [
      'Changes to the agreement require an annex in the same form as the agreement.',
      'Matters not regulated here are governed by the act and the Civil Code.',
      'An agreement drawn up on paper has two identical copies, one for each party.',
    ],
  },
];
