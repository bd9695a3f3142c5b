import { Upload } from 'tus-js-client';

const PIECE = 512 * 1024;
const AT_ONCE = 3;
const PAUSES = [0, 1000, 3000, 5000, 10000, 20000];

/**
 * Sends files piece by piece. A connection that breaks costs the last piece alone: it is tried again by itself, when the
 * browser is online again, when somebody presses the button, and when the same file is chosen again after the page was left.
 *
 * From the server come `words`, `kinds`, `largest` and `camera`; it is told of each file that has arrived whole.
 */
class FileSender extends HTMLElement {
  #waiting = [];
  #running = 0;
  #resume = () => this.querySelectorAll('button.again').forEach((button) => button.click());

  connectedCallback() {
    if (!this.firstChild) {
      this.#build();
    }
    window.addEventListener('online', this.#resume);
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.#resume);
  }

  #build() {
    const words = this.words;
    const choose = this.#chooser(words.choose, { multiple: true });
    const row = this.#element('div', 'sender-buttons', ...choose);
    if (this.camera) {
      const [button, input] = this.#chooser(words.camera, { capture: 'environment' });
      button.classList.add('sender-camera');
      row.append(button, input);
    }
    const drop = this.#element('span', 'sender-drop');
    drop.textContent = words.drop;
    row.append(drop);
    this.list = this.#element('ul', 'sender-list');
    this.append(row, this.list);
    this.addEventListener('dragover', (event) => {
      if (event.dataTransfer.types.includes('Files')) {
        event.preventDefault();
        this.toggleAttribute('over', true);
      }
    });
    this.addEventListener('dragleave', () => this.toggleAttribute('over', false));
    this.addEventListener('drop', (event) => {
      this.toggleAttribute('over', false);
      if (event.dataTransfer.files.length) {
        event.preventDefault();
        this.#take(event.dataTransfer.files);
      }
    });
  }

  #chooser(words, properties) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', hidden: true, accept: this.kinds, ...properties });
    input.addEventListener('change', () => {
      this.#take(input.files);
      input.value = '';
    });
    const button = document.createElement('vaadin-button');
    button.textContent = words;
    button.addEventListener('click', () => input.click());
    return [button, input];
  }

  #take(files) {
    for (const file of files) {
      const row = this.#row(file);
      if (file.size > this.largest) {
        row.end(this.words.tooLarge);
      } else {
        this.#waiting.push(row);
      }
    }
    this.#next();
  }

  #row(file) {
    const item = this.#element('li', 'sender-file');
    const name = this.#element('span', 'sender-name');
    name.textContent = file.name;
    name.dir = 'auto';
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    const says = this.#element('span', 'sender-says');
    says.setAttribute('role', 'status');
    const again = this.#button(this.words.again, 'again');
    const drop = this.#button(this.words.cancel, 'cancel');
    again.hidden = true;
    item.append(name, bar, says, again, drop);
    this.list.append(item);

    const row = { file, bar, started: false };
    const leave = () => {
      if (row.started) {
        row.started = false;
        this.#running--;
        this.#next();
      }
    };
    row.end = (why) => {
      leave();
      bar.hidden = true;
      again.hidden = true;
      says.textContent = why;
      drop.textContent = this.words.dismiss;
    };
    row.pause = () => {
      leave();
      again.hidden = false;
      says.textContent = this.words.interrupted;
    };
    row.done = () => {
      leave();
      item.remove();
    };
    again.addEventListener('click', () => {
      again.hidden = true;
      says.textContent = '';
      this.#waiting.push(row);
      this.#next();
    });
    drop.addEventListener('click', () => {
      this.#waiting = this.#waiting.filter((other) => other !== row);
      row.upload?.abort(true).catch(() => {});
      row.done();
    });
    return row;
  }

  #next() {
    while (this.#running < AT_ONCE && this.#waiting.length) {
      const row = this.#waiting.shift();
      row.started = true;
      this.#running++;
      this.#send(row);
    }
  }

  #send(row) {
    if (row.upload) {
      row.upload.start();
      return;
    }
    row.upload = new Upload(row.file, {
      endpoint: '/uploads',
      chunkSize: PIECE,
      retryDelays: PAUSES,
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => (row.bar.value = total ? sent / total : 1),
      onShouldRetry: (error) => ![401, 403, 413, 429].includes(this.#status(error)),
      onError: (error) => this.#failed(row, this.#status(error)),
      onSuccess: () => {
        row.done();
        this.$server.sent(new URL(row.upload.url, document.baseURI).pathname, row.file.name);
      },
    });
    row.upload.findPreviousUploads().then((earlier) => {
      if (earlier.length) {
        row.upload.resumeFromPreviousUpload(earlier[0]);
      }
      row.upload.start();
    });
  }

  #failed(row, status) {
    if (status === 401 || status === 403) {
      row.end(this.words.signedOut);
    } else if (status === 413) {
      row.end(this.words.tooLarge);
    } else if (status === 429) {
      row.end(this.words.tooMany);
    } else {
      row.pause();
    }
  }

  #status(error) {
    return error.originalResponse ? error.originalResponse.getStatus() : 0;
  }

  #button(words, kind) {
    const button = this.#element('button', kind);
    button.type = 'button';
    button.textContent = words;
    return button;
  }

  #element(tag, kind, ...children) {
    const element = document.createElement(tag);
    element.className = kind;
    element.append(...children);
    return element;
  }
}

customElements.define('file-sender', FileSender);
