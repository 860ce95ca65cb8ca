/** All slides, to choose one. */
declare const QuickOverview: new () => { $props: object }
export default QuickOverview
