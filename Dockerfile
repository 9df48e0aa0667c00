# One stage installs, one runs: no build, no compiler, no development packages.
FROM node:24-slim AS install
WORKDIR /kith
COPY package.json package-lock.json ./
COPY scripts/link-node.mjs scripts/
# The image has a Node of its own, so the packaged one goes; what draws pictures is such an optional package, too.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-* node_modules/.bin/node && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /kith
COPY --from=install /kith/node_modules node_modules
COPY package.json ./
COPY src src
COPY adapters adapters
COPY migrations migrations
# The operator's command line: docker compose exec kith npm run kith -- status
COPY scripts/kith.ts scripts/
COPY scripts/kith scripts/kith
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that signals reach Kith.
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=8", "src/main.ts"]
