import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const browser = '/usr/bin/chromium';

/** Installs Debian's Chromium and its Chinese fonts where that is possible; else gives the sentence to print. */
export function ensureChromium(): string | undefined {
  if (existsSync(browser)) return undefined;
  const why = install();
  if (existsSync(browser)) return undefined;
  return (
    `浏览器测试需要 ${browser}（${why}）。请运行：apt-get install chromium fonts-noto-cjk。` +
    ` The browser's tests need ${browser} (${why}). Run: apt-get install chromium fonts-noto-cjk.`
  );
}

function install(): string {
  if (!existsSync('/usr/bin/apt-get')) return 'no apt-get here';
  if (process.getuid?.() !== 0) return 'not root, so it was not installed';
  console.error('正在安装浏览器… Installing Chromium for the browser’s tests …');
  const quiet = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const words = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const { stderr } = spawnSync('apt-get', words, quiet);
  return stderr?.trim().split('\n').at(-1) || 'apt-get did not bring it';
}
