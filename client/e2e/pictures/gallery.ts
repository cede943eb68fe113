import { pictureFile } from './camera';

export interface Picture {
  /** Of its file, without width and ending: `coordinator/requests-id`. */
  readonly name: string;
  readonly pattern: string;
  readonly title: string;
}

export interface Section {
  readonly title: string;
  readonly pictures: readonly Picture[];
}

const INTRODUCTION = `# Strony portalu

Każda strona portalu na danych pokazowych: przy biurku (1280 px) i na telefonie (360 px). Dłuższe strony są ucięte.
Strony, które każdy widzi tak samo, są tylko w części „Osoba odwiedzająca”.

Obrazy i ten spis robi \`npm run screenshots\`; nie zmieniaj ich ręcznie. Zegar portalu i przeglądarki stoi wtedy na
najbliższym 18 listopada, więc daty na obrazach przesuwają się raz w roku.
`;

/** The index of all pictures, in Markdown. */
export function gallery(sections: readonly Section[]): string {
  return [INTRODUCTION, ...sections.map(section)].join('\n');
}

function section({ title, pictures }: Section): string {
  const rows = pictures.map((picture) => `| ${caption(picture)} | ${image(picture, 1280)} | ${image(picture, 360)} |`);
  return [`## ${title}\n`, '| strona | 1280 px | 360 px |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

const caption = ({ title, pattern }: Picture) => `${title.replaceAll('|', '\\|')}<br>\`${pattern}\``;

function image({ name, title }: Picture, width: 1280 | 360): string {
  const file = pictureFile(name, width);
  const alt = `${title.replaceAll('"', '&quot;')}, ${width} px`;
  return `<a href="${file}"><img src="${file}" alt="${alt}" width="${width === 1280 ? 420 : 150}"></a>`;
}
