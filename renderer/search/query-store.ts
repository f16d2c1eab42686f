import { create } from 'zustand';

/** What is searched for; kept while another pane is shown in its place. */
export const useQuery = create<{ readonly query: string }>(() => ({ query: '' }));
