import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('fact-');
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
