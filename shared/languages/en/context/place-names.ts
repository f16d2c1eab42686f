const listOf = (written: string): readonly string[] =>
  written
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * Names of countries, states and large cities, for sentences that have them as subject or owner: "Spain has lost",
 * "Ireland's population". Elsewhere a preposition tells a place, whatever its name.
 */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  listOf(`Afghanistan/Albania/Algeria/Angola/Argentina/Armenia/Australia/Austria/Azerbaijan/Bahrain/Bangladesh/Belarus/Belgium/Bolivia/Bosnia/Botswana/Brazil/Britain/
  Bulgaria/Cambodia/Cameroon/Canada/Chad/Chile/China/Colombia/Costa Rica/Croatia/Cuba/Cyprus/Denmark/Ecuador/Egypt/El Salvador/England/Eritrea/Estonia/Ethiopia/Fiji/Finland/
  France/Gabon/Gambia/Georgia/Germany/Ghana/Greece/Guatemala/Guinea/Haiti/Honduras/Hong Kong/Hungary/Iceland/India/Indonesia/Iran/Iraq/Ireland/Israel/Italy/Jamaica/Japan/
  Jordan/Kazakhstan/Kenya/Kosovo/Kuwait/Kyrgyzstan/Laos/Latvia/Lebanon/Lesotho/Liberia/Libya/Lithuania/Luxembourg/Madagascar/Malawi/Malaysia/Mali/Malta/Mauritius/Mexico/
  Moldova/Mongolia/Montenegro/Morocco/Mozambique/Myanmar/Namibia/Nepal/Netherlands/New Zealand/Nicaragua/Niger/Nigeria/North Korea/Northern Ireland/Norway/Oman/Pakistan/
  Panama/Paraguay/Peru/Poland/Portugal/Puerto Rico/Qatar/Romania/Russia/Rwanda/Saudi Arabia/Scotland/Senegal/Serbia/Sierra Leone/Singapore/Slovakia/Slovenia/Somalia/
  South Africa/South Korea/South Sudan/Spain/Sri Lanka/Sudan/Sweden/Switzerland/Syria/Taiwan/Tanzania/Thailand/Tunisia/Turkey/Uganda/Ukraine/United Kingdom/United States/
  Uruguay/Uzbekistan/Venezuela/Vietnam/Wales/Yemen/Zambia/Zimbabwe/
  Alabama/Alaska/Arizona/Arkansas/California/Colorado/Connecticut/Delaware/Florida/Hawaii/Idaho/Illinois/Indiana/Iowa/Kansas/Kentucky/Louisiana/Maine/Maryland/
  Massachusetts/Michigan/Minnesota/Mississippi/Missouri/Montana/Nebraska/Nevada/New Hampshire/New Jersey/New Mexico/North Carolina/North Dakota/Ohio/Oklahoma/Oregon/
  Pennsylvania/Rhode Island/South Carolina/South Dakota/Tennessee/Texas/Utah/Vermont/Virginia/West Virginia/Wisconsin/Wyoming/Ontario/Quebec/Alberta/British Columbia/
  Manitoba/Saskatchewan/Nova Scotia/New South Wales/Queensland/Tasmania/South Australia/Western Australia/
  London/Paris/Berlin/Madrid/Rome/Vienna/Brussels/Amsterdam/Rotterdam/Lisbon/Dublin/Edinburgh/Glasgow/Manchester/Birmingham/Leeds/Liverpool/Bristol/Cardiff/Belfast/
  Copenhagen/Stockholm/Oslo/Helsinki/Warsaw/Prague/Budapest/Athens/Istanbul/Moscow/Kyiv/Cairo/Lagos/Nairobi/Johannesburg/Cape Town/Mumbai/Delhi/New Delhi/Bangalore/
  Karachi/Dhaka/Beijing/Shanghai/Shenzhen/Tokyo/Osaka/Seoul/Manila/Jakarta/Bangkok/Hanoi/Kuala Lumpur/Sydney/Melbourne/Brisbane/Perth/Auckland/Toronto/Vancouver/Montreal/
  New York/Los Angeles/Chicago/Houston/Boston/Dallas/Philadelphia/Seattle/San Francisco/Miami/Detroit/Denver/Atlanta/Mexico City/Buenos Aires/Santiago/Lima/Bogota`),
);

const MOST_WORDS = 3;

/** The longest known place name that begins at `at`, as its end; -1 where none does. */
export function placeNameEnd(text: string, at: number): number {
  let end = at;
  let found = -1;
  for (let words = 0; words < MOST_WORDS; words++) {
    const code = text.charCodeAt(end);
    if (!(code >= 65 && code <= 90)) break;
    while (end < text.length && /[A-Za-z]/.test(text[end]!)) end++;
    if (PLACE_NAMES.has(text.slice(at, end))) found = end;
    if (text[end] !== ' ') break;
    end++;
  }
  return found;
}
