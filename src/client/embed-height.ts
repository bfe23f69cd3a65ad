/** Tells the page around an embed how high it is, and nothing else. It refuses to listen. */
{
  const tell = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    window.parent.postMessage({ type: 'wanted-abroad-height', height: Math.ceil(height) }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
}
