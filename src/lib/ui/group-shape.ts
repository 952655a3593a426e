/** A group is told apart by form and word, never by colour. */
export type GroupShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'circleSquare';
