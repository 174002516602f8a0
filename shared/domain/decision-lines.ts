import type { RecipientKind } from '#shared/domain/recipient';

/** The words of one list line as the decision prints them first; the secretary may change them. */
export const composeListLine = (dossier: {
  readonly kind: RecipientKind;
  readonly honorific: string;
  readonly name: string;
  readonly position: string;
  readonly unitName: string;
}): string => {
  const called = `${dossier.honorific} ${dossier.name}`.trim();
  const post =
    dossier.kind === 'individual' ? `${dossier.position} ${dossier.unitName}`.trim() : dossier.unitName.trim();
  return post === '' ? called : `${called}, ${post}`;
};

/** An achievement as a list tells it, turned to stand after the counts of Điều 1: `đã hoàn thành xuất sắc …`. */
export const asAchievement = (text: string): string => {
  const words = text.trim().replace(/[.;]+$/u, '');
  const lowered = words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
  return /^(đã|vì|có) /u.test(lowered) ? lowered : `đã ${lowered}`;
};
