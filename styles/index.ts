import './fonts/fonts.css'
