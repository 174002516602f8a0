import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { z } from 'zod';

/** A form that sends what a channel takes: the channel's own schema checks it before the door does. */
export const useContractForm = <I extends FieldValues, O extends FieldValues>(
  schema: z.ZodType<O, I>,
  defaultValues: DefaultValues<NoInfer<I>>,
  mode: 'onSubmit' | 'onChange' = 'onSubmit',
): UseFormReturn<I, unknown, O> => useForm<I, unknown, O>({ resolver: zodResolver(schema), defaultValues, mode });
