export const pl = {
  legal: {
    CLICK: 'forma dokumentowa, art. 77² k.c.',
    PAPER: 'forma pisemna, art. 78 k.c.',
    QUALIFIED: 'forma elektroniczna równa pisemnej, art. 78¹ k.c.',
    TRUSTED: 'forma dokumentowa, art. 77² k.c.',
    PERSONAL_EID: 'bez pewności formy pisemnej',
    SCAN: 'kopia, forma pisemna dopiero z oryginałem',
  },
  agreementForm: {
    WRITTEN: 'pisemna (art. 78 Kodeksu cywilnego)',
    ELECTRONIC: 'elektroniczna, równa pisemnej (art. 78¹ Kodeksu cywilnego)',
    DOCUMENTARY: 'dokumentowa (art. 77² Kodeksu cywilnego)',
  },
  copies: {
    title: 'Podpisane pliki',
    none: 'Nie ma jeszcze żadnego podpisanego pliku.',
    what: '{{party}}; {{form}}; dodano {{day}}',
    party: {
      VOLUNTEER: 'podpis wolontariuszki/wolontariusza',
      FOUNDATION: 'podpis fundacji',
      BOTH: 'podpisy obu stron',
    },
    signature: {
      FOUND: 'W pliku znaleziono podpis elektroniczny. Portal nie sprawdza, czyj jest ani czy jest kwalifikowany.',
      CHANGED_LATER:
        'W pliku znaleziono podpis elektroniczny, ale po podpisaniu coś do pliku dodano. Portal nie sprawdza, czyj jest podpis ani czy jest kwalifikowany.',
      NOT_FOUND: 'W pliku nie ma podpisu elektronicznego.',
    },
    sameDocument: 'Podpisano dokładnie ten dokument, który wysłała fundacja.',
    otherDocument: 'To nie jest ten sam plik, który wysłała fundacja: porównaj treść.',
    open: 'Dodaj podpisany plik',
    lead: 'Plik z podpisem elektronicznym, który przyszedł inną drogą, albo skan podpisanego papieru.',
    file: 'Plik',
    whose: 'Czyj podpis jest w pliku',
    submit: 'Zachowaj plik',
    added: 'Plik zachowany.',
  },
  handover: {
    open: 'Odnotuj przekazanie',
    lead: 'Z dwóch papierowych oryginałów jeden należy do drugiej strony.',
    day: 'Data przekazania',
    submit: 'Zapisz przekazanie',
    done: 'Przekazanie odnotowane.',
  },
  documents: {
    title: 'Pliki do pobrania',
    pdf: 'Porozumienie w PDF',
    asItStands: 'Treść porozumienia z informacją, kto i kiedy podpisał, oraz o ryzyku, prawach i obowiązkach.',
    asSent: 'Dokument w postaci, w jakiej go wysłano do podpisu.',
    informed: 'Informację o ryzyku, prawach i obowiązkach potwierdzono {{day}}.',
    notInformed: 'Informacji o ryzyku, prawach i obowiązkach jeszcze nie potwierdzono.',
    competences: 'Potwierdzone kompetencje',
    competencesLead:
      'Nadane po szkoleniach, potwierdzone w praktyce albo przez osoby prowadzące. Własną ocenę znajdziesz w profilu.',
  },
} as const;
