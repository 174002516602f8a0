const PATHS = {
  today: 'M3 4.5h14v12H3zM3 8h14M7 2.5v4M13 2.5v4M7 12l2 2 4-4',
  flag: 'M4.5 17.5v-15M4.5 3.5h11l-2.5 4 2.5 4h-11',
  sheet: 'M4 2.5h8l4 4v11H4zM12 2.5v4h4M6.5 10h7M6.5 13h7M10 9.5v5.5',
  folder: 'M2.5 5h5l2 2h8v9.5h-15zM2.5 9.5h15',
  council:
    'M10 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM5.5 16.5c0-3 2-5 4.5-5s4.5 2 4.5 5M2 15c0-2 1-3.500 2.500-4M18 15c0-2-1-3.500-2.500-4',
  seal: 'M10 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM7 11l-1.500 6.500 4.500-2 4.500 2L13 11',
  law: 'M4 3.5h7.5l4.5 4.500v2M4 3.500v13h6M11.500 3.500V8H16M7 9h3M7 12h2M13.500 16a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM15.300 15.300l2.200 2.200',
  certificate:
    'M2.500 4h15v10h-6M2.500 4v10h3.500M6 7.500h8M6 10h4.500M8.500 16.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.500 16.300v2.200l1-.600 1 .600v-2.200',
  candidates:
    'M8 9a2.750 2.750 0 1 0 0-5.500A2.750 2.750 0 0 0 8 9zM2.500 16.500c0-3 2.400-5 5.500-5 1.200 0 2.300.300 3.200.800M12 15l2 2 3.500-4',
  registry: 'M4 3h12v14H4zM7 3v14M9.500 7h4M9.500 10h4',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 20 px in the colour of the text; says nothing to a screen reader. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg
    width="18"
    height="18"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    <path d={PATHS[name]} strokeLinejoin="round" strokeLinecap="round" />
  </svg>
);
