import './fonts/fonts.css'
import './deck.css'
