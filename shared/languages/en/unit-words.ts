/** Words that say a measure; the value is the kind of fact they make. */
const measures =
  'metre metres meter meters m kilometre kilometres kilometer kilometers km cm mm dm km2 m2 decimetre decimetres decimeter decimeters millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters mile miles mph kph foot feet ft inch inches yard yards ' +
  'kilogram kilograms kilo kilos kg mg mcg µg ml cl milligram milligrams microgram micrograms millilitre millilitres knot knots millibar millibars hpa g gram grams tonne tonnes ton tons t pound-weight ounce ounces oz litre litres liter liters gallon gallons barrel barrels ' +
  'hectare hectares ha acre acres degree degrees watt watts kw mw gw kwh mwh gwh twh kilowatt kilowatts megawatt megawatts gigawatt gigawatts hz ghz mhz gb tb mb bit bits byte bytes gigabyte gigabytes terabyte terabytes megabyte megabytes celsius fahrenheit centigrade kelvin kmph kmh rad gramme grammes kilogramme kilogrammes microgramme microgrammes milligramme milligrammes teaspoon teaspoons tablespoon tablespoons picometre picometres picometer picometers nanometre nanometres nanometer nanometers micrometre micrometres hertz megahertz gigahertz kilohertz khz ' +
  'horsepower hp bhp rpm mpg ppg rpg apg mbps gbps kbps megapixel megapixels volt volts kilovolt kilovolts amp amps mah decibel decibels calorie calories kilocalorie kilocalories kcal joule joules kilojoule kilojoules ' +
  'psi ksi kpa mpa gpa pascal pascals kilopascal kilopascals megapascal megapascals gigapascal gigapascals gigatonne gigatonnes gigaton gigatons megatonne megatonnes megaton megatons lb lbs nm ppm ppb sqm sqft';
export const MEASURES: ReadonlySet<string> = new Set(measures.split(' '));

export const DURATIONS: ReadonlySet<string> = new Set(
  'second seconds sec secs minute minutes min mins hour hours hr hrs h day days week weeks fortnight fortnights month months year years decade decades century centuries'.split(
    ' ',
  ),
);
