const nothing = () => ({ install() {} })

/** `v-mark`, which draws by hand. */
export const createVMarkDirective = nothing
/** `v-motion`. */
export const createVMotionDirectives = nothing
/** `v-drag`. */
export const createVDragDirective = nothing
