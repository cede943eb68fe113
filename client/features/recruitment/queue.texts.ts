export const queuePl = {
  views: { label: 'Widok', list: 'Lista', board: 'Tablica' },
  workbook: 'Pobierz zgłoszenia (XLSX)',
  board: {
    label: 'Zgłoszenia według stanu',
    column: '{{state}}: {{count}}',
    none: 'Brak zgłoszeń',
    since: 'zmiana stanu: {{since}}',
    actions: 'Działania: {{name}}',
    open: 'Otwórz zgłoszenie',
  },
  bulk: {
    region: 'Działania na zaznaczonych',
    review: 'Weź do oceny',
    assign: 'Przydziel oceniających',
    assignHint:
      'Każde zaznaczone zgłoszenie w ocenie dostanie osoby, których mu brakuje, z pominięciem konfliktów interesów.',
    dueOn: 'Oceny najpóźniej do',
    accept: 'Zanotuj: przyjąć',
    reserve: 'Zanotuj: lista rezerwowa',
    reject: 'Zanotuj: odmówić',
    rejectQuestion: 'Decyzję ogłosisz później razem z innymi. Powód przeczytają wszystkie zaznaczone osoby.',
    unselect: 'Odznacz wszystkie',
    done: 'Zrobione: {{done}} z {{all}}',
    refused: 'Te zgłoszenia pozostały bez zmian',
    refusedLine: '{{name}}: {{problem}}',
  },
} as const;

export const queueEn = {
  views: { label: 'View', list: 'List', board: 'Board' },
  workbook: 'Applications as a workbook',
  board: {
    label: 'Applications by state',
    column: '{{state}}: {{count}}',
    none: 'No applications',
    since: 'changed: {{since}}',
    actions: 'Actions: {{name}}',
    open: 'Open the application',
  },
  bulk: {
    region: 'Actions on what is selected',
    review: 'Take to the review',
    assign: 'Assign reviewers',
    assignHint:
      'Each selected application under review gets the reviewers that it lacks, conflicts of interest left out.',
    dueOn: 'Reviews at the latest on',
    accept: 'Note: accept',
    reserve: 'Note: reserve list',
    reject: 'Note: refuse',
    rejectQuestion: 'You announce the decision later with the others. Everybody selected will read the reason.',
    unselect: 'Unselect all',
    done: 'Done: {{done}} of {{all}}',
    refused: 'These applications stayed as they were',
    refusedLine: '{{name}}: {{problem}}',
  },
} as const;
