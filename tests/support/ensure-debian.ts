import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const needed = ['/usr/bin/chromium', '/usr/bin/pdfinfo'];
const packages = ['chromium', 'fonts-noto-cjk', 'poppler-utils'];

const missing = () => needed.filter((path) => !existsSync(path));

/** Installs Debian's Chromium with its Chinese fonts, and its reader of PDF, where that is possible; else gives the sentence to print. */
export function ensureDebian(): string | undefined {
  if (missing().length === 0) return undefined;
  const why = install();
  const [path] = missing();
  return (
    path &&
    `测试需要 ${path}（${why}）。请运行：apt-get install ${packages.join(' ')}。` +
      ` The tests need ${path} (${why}). Run: apt-get install ${packages.join(' ')}.`
  );
}

function install(): string {
  if (!existsSync('/usr/bin/apt-get')) return 'no apt-get here';
  if (process.getuid?.() !== 0) return 'not root, so it was not installed';
  console.error('正在安装浏览器和 PDF 工具… Installing what the tests look with: Chromium and poppler …');
  const quiet = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const words = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const { stderr } = spawnSync('apt-get', words, quiet);
  return stderr?.trim().split('\n').at(-1) || 'apt-get did not bring it';
}
