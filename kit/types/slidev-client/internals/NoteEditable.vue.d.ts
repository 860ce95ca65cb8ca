/** A note in a field to edit it, while `editing`; saved as one types. */
declare const NoteEditable: new () => { $props: { 'no': number, 'editing'?: boolean, 'onUpdate:editing'?: (editing: boolean) => void } }
export default NoteEditable
