#!/bin/bash
# Runs once at every start and then ends: creates the topics that are missing. Six partitions let six consumers of one
# group work side by side; a key always lands in the same partition, so never change the number on a topic with data.
set -euo pipefail

for topic in throughline.workforce.v1 throughline.case.v1 throughline.supervision.v1; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \
    --topic "$topic" --partitions 6 --replication-factor 1
done
