import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { followFiles } from './app/files.ts'
import './page.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
// Before anything is drawn: main reads the file while the window draws itself.
followFiles()
createRoot(root).render(<App />)
