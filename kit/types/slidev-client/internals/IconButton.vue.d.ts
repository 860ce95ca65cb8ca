/** A button whose title is its name; the icon is its slot. */
declare const IconButton: new () => { $props: { title: string, as?: string, disabled?: boolean }, $slots: { default?: () => unknown } }
export default IconButton
