// Loaded before the program: when the process that started it is gone, even by kill -9, the program ends in order.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
