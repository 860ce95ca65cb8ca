/** Would show types of code on hover. */
export default { install() {} }
