# Builds the site and serves it with nginx: docker build --build-arg SITE_URL=https://errors.example.com -t errors .
FROM node:24-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL=http://localhost:8080
ARG BASE_PATH=/
ARG EDIT_URL=
RUN npm run build
RUN npm run errbook -- compress
RUN npm run errbook -- hosting nginx --brotli --root /srv/errbook --folder /etc/nginx/errbook --out .cache/hosting/nginx

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
    && rm -rf /var/lib/apt/lists/*
COPY hosting/nginx/healthcheck.sh /usr/local/bin/healthcheck
COPY hosting/nginx/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /site/.cache/hosting/nginx /etc/nginx/errbook
COPY --from=build /site/dist /srv/errbook
USER www-data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=6s CMD ["healthcheck", "8080"]
STOPSIGNAL SIGQUIT
CMD ["nginx", "-e", "stderr", "-p", "/tmp", "-c", "/etc/nginx/nginx.conf", "-g", "daemon off;"]
