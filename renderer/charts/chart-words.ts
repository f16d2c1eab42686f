/** Words of the panel, in the language of the screen. */
export type ChartWords = typeof import('../../shared/messages/en/charts.ts').charts;
