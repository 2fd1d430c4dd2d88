/** Leads on from a previous address and, as a refresh by the head of the page cannot, takes fragment and query along. */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    const { to, fromAnchor = '', toAnchor = '' } = this.dataset;
    const { search, hash } = location;
    const [anchor = '', ...values] = hash.slice(1).split('?');
    const fragment = anchor === fromAnchor ? ['#' + toAnchor, ...values].join('?') : hash;
    if (to) location.replace(to + search + (hash === '' ? '' : fragment));
  }
}

customElements.define('moved-page', MovedPage);
