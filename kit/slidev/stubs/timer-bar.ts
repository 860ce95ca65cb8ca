/** No bar of the time in presenter mode: `components/pace/` has one that knows the cut that is presented. */
export default (): null => null
