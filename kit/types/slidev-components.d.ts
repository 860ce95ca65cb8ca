import type { DefineComponent } from 'vue'

// Slidev registers its own components for every template.
declare module 'vue' {
  interface GlobalComponents {
    Link: DefineComponent<{ to: number | string, title?: string }>
  }
}
