import './fonts/fonts.css'
import './stand-ins.css'
import './deck.css'
import './interface.css'
