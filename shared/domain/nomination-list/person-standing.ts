import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { PersonCategory } from '#shared/domain/recipient';
import { remembered } from '#shared/lib/remembered';

/** As whom the law judges a person. */
export type PersonStanding = { readonly category: PersonCategory; readonly isLeader: boolean };

/** Heads of bodies and of their parts, and who stands in for them; who leads a shift, a crew or a quay is none. */
const HEADS = [
  'tong giam doc|giam doc|chu tich|bi thu|hieu truong|vien truong|chanh an|tong bien tap|quan doc|chinh uy|chinh tri vien',
  '(cuc|vu|tong cuc|chi cuc|vien|so|ty|hat|don|doi|to|tieu doi|trung doi|dai doi|tieu doan|trung doan|xuong|phan xuong) truong',
  'truong (phong|khoa|ban|tram|bo mon|bo phan|doan|cong an|chi nhanh|van phong dai dien|phan xuong)',
  'chanh (van phong|thanh tra)|chi huy truong|thu truong|bo truong|tu lenh|tham muu truong|tong thu ky',
].join('|');
/** “Phó phòng” leaves the head's own word away; “nguyên” is one no more. */
const LEADS = new RegExp(`^(quyen |q )?(pho (phong|ban|khoa|doi|to)\\b|(pho )?(pho )?(${HEADS})\\b)`);

const parts = (position: string): readonly string[] => position.split(/[,;]|\s[-–—]\s|\bkiêm\b/iu).map(wordsOf);

const leads = (position: string): boolean => parts(position).some((part) => LEADS.test(part));

type Words = { readonly said: string; readonly post: string; readonly place: string };

const FIRMS = /\b(cong ty|doanh nghiep|dntn|tap doan|hop tac xa|htx)\b/;
const OWN_FIRM = /\b(doanh nhan|chu doanh nghiep)\b/;
const RUNS_FIRM = /\b(giam doc|chu tich (hdqt|hdtv|hoi dong (quan tri|thanh vien)))\b/;
const FARMS = /^(nong dan|ngu dan|diem dan|xa vien|chu trang trai)\b/;
/** With its marks: “thợ” is a trade, “thọ” and “thơ” are none. */
const WORKS = /^(công nhân|thợ|người lao động)(?!\p{L})/iu;
const PUBLIC_POSTS =
  /^(giao vien|giang vien|hieu truong|pho hieu truong|bac si|bac sy|dieu duong|y si|y sy|y ta|ho sinh|duoc si|duoc sy|ky thuat vien|vien chuc)\b/;
const PUBLIC_PLACES = /^(truong|benh vien|tram y te|trung tam)\b/;

/** The first sign that fits tells; whoever bears none is taken for an official. */
const SIGNS: readonly { readonly category: PersonCategory; readonly fits: (words: Words) => boolean }[] = [
  {
    category: 'farmer',
    fits: ({ post, place }) =>
      FARMS.test(post) || (/^hoi vien\b/.test(post) && /hoi nong dan/.test(`${post} ${place}`)),
  },
  {
    category: 'entrepreneur',
    fits: ({ post, place }) => OWN_FIRM.test(post) || (RUNS_FIRM.test(post) && FIRMS.test(`${post} ${place}`)),
  },
  { category: 'worker', fits: ({ said }) => WORKS.test(said) },
  { category: 'publicEmployee', fits: ({ post, place }) => PUBLIC_POSTS.test(post) || PUBLIC_PLACES.test(place) },
];

/** Lists say the same posts and units over and over. */
const REMEMBERED_AT_MOST = 20_000;

const standingOf = remembered(REMEMBERED_AT_MOST, (key): PersonStanding => {
  const [position = '', unit = ''] = key.split('\n');
  const words = { said: position, post: wordsOf(position), place: wordsOf(unit) };
  const category = SIGNS.find(({ fits }) => fits(words))?.category ?? 'civilServant';
  return { category, isLeader: leads(position) };
});

/**
 * As whom a person is judged by what a list says of post and unit (Luật 06/2022: Điều 24, 73 and 74 part officials, workers and
 * farmers, and entrepreneurs); the secretary may say otherwise in the registry. Gives an official who leads nothing where nothing tells.
 */
export const personStanding = ({ position, unit }: Pick<NomineeRow, 'position' | 'unit'>): PersonStanding =>
  standingOf(`${position ?? ''}\n${unit ?? ''}`);
