/** Slidev’s buttons: `persist` keeps them in sight. */
declare const NavControls: new () => { $props: { persist?: boolean } }
export default NavControls
