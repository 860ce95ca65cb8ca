import './fonts/fonts.css'
import './deck.css'
import './interface.css'
