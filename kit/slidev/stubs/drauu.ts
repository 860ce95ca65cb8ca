/** What drawings would be drawn with; Slidev asks it for its state, drawings or not. */
export function createDrauu() {
  const never = () => false
  return { on() {}, clear() {}, load() {}, undo() {}, redo() {}, dump: () => '', canUndo: never, canRedo: never, mounted: false }
}
