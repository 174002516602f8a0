import { useOfferedList } from '../../app/offered-list';

/** Takes a file dropped anywhere in the program while the screen stands, and the one that brought the screen up. */
export const FileDrop = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  useOfferedList(onFile);
  return null;
};
