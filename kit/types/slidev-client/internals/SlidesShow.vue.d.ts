/** The slide that is shown, with its global layers. */
declare const SlidesShow: new () => { $props: { renderContext: 'slide' | 'presenter' } }
export default SlidesShow
