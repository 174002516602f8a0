import type { FieldError } from 'react-hook-form';
import { fieldTexts } from '#shared/text/vi/actions';

/** The Vietnamese words for a zod issue on a field; undefined when the field fits. */
export const fieldErrorText = (error: FieldError | undefined): string | undefined => {
  if (!error) return undefined;
  if (error.type === 'custom' && error.message) return error.message;
  if (error.type === 'too_big') return fieldTexts.tooLong;
  return error.type === 'invalid_type' ? fieldTexts.required : fieldTexts.wrong;
};
