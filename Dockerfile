# The application without a database of its own: SPRING_DATASOURCE_URL names one (see docker-compose.yml).
FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY . .
RUN ./mvnw -B -q -Dquick -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/thiduaso.jar extract --destination /extracted

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 thiduaso \
 && useradd --system --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin thiduaso \
 && install -d -o thiduaso -g thiduaso -m 750 /data
WORKDIR /app
COPY --from=build /extracted/lib lib
COPY --from=build /extracted/thiduaso.jar .

# A training run up to the refreshed context, without a database, leaves an AOT cache: start-up takes a third of the time.
# The cache fits this folder, this jar and this JVM only; where it doesn't fit, the JVM starts without it.
RUN java -XX:AOTCacheOutput=thiduaso.aot -Dspring.context.exit=onRefresh \
      -Dspring.datasource.url=jdbc:postgresql://localhost:1/training -Dspring.flyway.enabled=false \
      -Dspring.jpa.hibernate.ddl-auto=none -Dspring.jpa.database-platform=org.hibernate.dialect.PostgreSQLDialect \
      -Dspring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false \
      -jar thiduaso.jar

ENV SERVER_ADDRESS=0.0.0.0 \
    SERVER_FORWARD_HEADERS_STRATEGY=native \
    THIDUA_DATA_DIR=/data \
    TZ=Asia/Ho_Chi_Minh
USER thiduaso
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=thiduaso.aot", "-Xlog:aot*=error", "-XX:MaxRAMPercentage=70", "-jar", "thiduaso.jar"]
