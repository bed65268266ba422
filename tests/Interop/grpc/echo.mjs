import grpc from '@grpc/grpc-js';
import loader from '@grpc/proto-loader';
import { fileURLToPath } from 'node:url';

const definition = loader.loadSync(fileURLToPath(new URL('./echo.proto', import.meta.url)), {
  defaults: true,
  longs: Number,
  keepCase: true,
});

export const { EchoService } = grpc.loadPackageDefinition(definition).echo;
export { grpc };
