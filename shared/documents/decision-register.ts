import type { OfficialDocument } from '#shared/documents/blocks';
import { decisionRegisterSheet } from '#shared/documents/decision-register-sheet';
import { officeBook } from '#shared/documents/office-book';
import type { RegisterFacts } from '#shared/domain/decision-register/register-facts';
import { registerPaper as words } from '#shared/text/vi/decision-register';

/** “Sổ quyết định” in landscape, the way a clerk keeps the book of papers that leave the office (NĐ 30/2020, Phụ lục IV). */
export const decisionRegisterDocument = (facts: RegisterFacts): OfficialDocument =>
  officeBook(decisionRegisterSheet(facts), { title: words.name(facts.symbol, facts.year), headLines: facts.headLines });
