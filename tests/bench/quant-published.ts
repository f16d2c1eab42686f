import type { Measured } from './quant-score.ts';

export interface PublishedSystem {
  readonly system: string;
  /** Precision, recall and F1, in percent. */
  readonly scores: Readonly<Partial<Record<Measured, readonly [number, number, number]>>>;
}

/**
 * Scores that the authors of the sets published, quoted, not measured here: `data/evaluation_output/` of their repository
 * CQE_Evaluation, for the small sets an older one of CQE (Almasian, Kazakova, Göldner, Gertz: CQE, EMNLP 2023). Theirs are of their own program.
 */
export const PUBLISHED: Readonly<Record<string, readonly PublishedSystem[]>> = {
  NewsQuant: [
    {
      system: 'CQE',
      scores: {
        value: [92.0, 91.9, 92.0],
        'value+unit': [85.6, 85.5, 85.6],
        'value+change': [88.2, 88.1, 88.1],
        'value+concept, some': [76.2, 76.1, 76.1],
        'value+concept, all': [57.0, 57.0, 57.0],
      },
    },
    {
      system: 'GPT-3',
      scores: {
        value: [72.1, 69.1, 70.6],
        'value+unit': [60.3, 57.9, 59.1],
        'value+change': [53.1, 50.9, 51.9],
        'value+concept, some': [55.9, 53.7, 54.8],
        'value+concept, all': [26.3, 25.2, 25.7],
      },
    },
    { system: 'Quantulum3', scores: { value: [65.0, 83.3, 73.0], 'value+unit': [42.1, 53.9, 47.2] } },
    { system: 'Recognizers-Text', scores: { value: [59.7, 82.2, 69.1], 'value+unit': [29.6, 40.7, 34.2] } },
    {
      system: 'Illinois Quantifier',
      scores: {
        value: [50.6, 66.0, 57.3],
        'value+unit': [32.8, 42.8, 37.1],
        'value+change': [44.2, 57.6, 50.0],
      },
    },
  ],
  'age-model': [
    { system: 'CQE', scores: { value: [100.0, 95.5, 97.7], 'value+unit': [100.0, 95.5, 97.7] } },
    { system: 'GPT-3', scores: { value: [92.3, 54.5, 68.6], 'value+unit': [92.3, 54.5, 68.6] } },
    { system: 'Quantulum3', scores: { value: [91.3, 95.5, 93.3], 'value+unit': [82.6, 86.4, 84.4] } },
    { system: 'Recognizers-Text', scores: { value: [77.8, 95.5, 85.7], 'value+unit': [70.4, 86.4, 77.6] } },
    { system: 'Illinois Quantifier', scores: { value: [65.4, 77.3, 70.8], 'value+unit': [42.3, 50.0, 45.8] } },
  ],
  'temperature-model': [
    { system: 'CQE', scores: { value: [91.7, 97.1, 94.3], 'value+unit': [88.9, 94.1, 91.4] } },
    { system: 'GPT-3', scores: { value: [93.5, 85.3, 89.2], 'value+unit': [45.2, 41.2, 43.1] } },
    { system: 'Quantulum3', scores: { value: [91.7, 97.1, 94.3], 'value+unit': [61.1, 64.7, 62.9] } },
    { system: 'Recognizers-Text', scores: { value: [91.9, 100.0, 95.8], 'value+unit': [91.9, 100.0, 95.8] } },
    { system: 'Illinois Quantifier', scores: { value: [88.9, 94.1, 91.4], 'value+unit': [30.6, 32.4, 31.4] } },
  ],
};
