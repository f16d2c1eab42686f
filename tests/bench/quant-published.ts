import type { Measured } from './quant-score.ts';

export interface PublishedSystem {
  readonly system: string;
  /** Precision, recall and F1, in percent. */
  readonly scores: Readonly<Partial<Record<Measured, readonly [number, number, number]>>>;
}

/**
 * Scores that the authors of the sets published, quoted, not measured here: `data/evaluation_output/` of their repository
 * CQE_Evaluation (Almasian, Kazakova, Göldner, Gertz: CQE, EMNLP 2023). Theirs are of their own program.
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
};
