# syntax=docker/dockerfile:1
# Rasteh as a container: the application alone. PostgreSQL and Elasticsearch run beside it (compose.yaml), as they do
# in production; the embedded engines stay available to whoever mounts a volume at /data and leaves the addresses empty.

# --- build ------------------------------------------------------------------------------------------------------------
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src

COPY . .
ENV MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -DskipTests package \
    && jar=$(ls target/rasteh-[0-9]*.jar) \
    && java -Djarmode=tools -jar "$jar" extract --destination /app \
    && mv "/app/$(basename "$jar")" /app/rasteh.jar \
    && cp target/rasteh-persian-*.zip /app/rasteh-persian.zip

# --- Elasticsearch with our analysis ----------------------------------------------------------------------------------
FROM docker.elastic.co/elasticsearch/elasticsearch:9.5.3 AS elasticsearch
COPY --from=build --chown=1000:0 /app/rasteh-persian.zip /tmp/rasteh-persian.zip
RUN bin/elasticsearch-plugin install --batch file:///tmp/rasteh-persian.zip

# --- run --------------------------------------------------------------------------------------------------------------
FROM eclipse-temurin:25-jre AS run
LABEL org.opencontainers.image.title="Rasteh" \
      org.opencontainers.image.description="The export catalogue of Iran's regional shared brands" \
      org.opencontainers.image.licenses="Apache-2.0"

# A user without a shell, who owns the data and nothing else.
RUN groupadd --system --gid 10001 rasteh \
    && useradd --system --uid 10001 --gid rasteh --no-create-home --shell /usr/sbin/nologin rasteh \
    && install -d -o rasteh -g rasteh -m 0750 /data
WORKDIR /app
COPY --from=build /app/lib ./lib
COPY --from=build /app/rasteh.jar ./rasteh.jar
COPY config ./config
COPY src/main/docker/healthy.sh /usr/local/bin/healthy

USER rasteh
ENV RASTEH_DATA=/data \
    RASTEH_ANNOUNCE=true \
    JDK_JAVA_OPTIONS="-Xmx512m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# Ready means: pages are served and the database answers. Search may rest meanwhile.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["/usr/local/bin/healthy"]
ENTRYPOINT ["java", "-jar", "/app/rasteh.jar"]
