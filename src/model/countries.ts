/** Countries and the regions of the projection rules. Codes are ISO 3166-1 alpha-2 (2024 edition) and `XK` for Kosovo, which ISO leaves to users. */
import type { Word } from './vocabulary.ts';

/** All codes that a country column may hold, in the order of the alphabet. */
export const countryCodes =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s+/);

type NamedRegion = Exclude<Word<'host_region'>, 'rest_of_world' | 'unknown'>;

const regionMembers: Readonly<Record<NamedRegion, string>> = {
  eu_eea_ch_uk:
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH GB',
  western_balkans: 'AL BA XK ME MK RS',
  ukraine_moldova: 'UA MD',
  south_caucasus: 'AM AZ GE',
  russia_central_asia: 'RU KZ KG TJ TM UZ',
};

const regions = new Map(
  Object.entries(regionMembers).flatMap(([region, members]) =>
    members.split(' ').map((code) => [code, region as NamedRegion] as const),
  ),
);

/** The region that a host country belongs to: `rest_of_world` for any country without one of its own. */
export function regionOf(country: string): Word<'host_region'> {
  return regions.get(country) ?? 'rest_of_world';
}
