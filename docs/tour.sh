#!/usr/bin/env bash
# The main job through the one door: a pod is formed, MASH hands over three children, the pod manager's leader accepts,
# the case has a pod, a keyworker, a place on next week's agenda, a drift review, and all of it on the child's timeline.
# Needs a running system (mvn -Prun), curl and jq. Safe to run again: each run makes its own pod and children.
set -euo pipefail

DOOR=${DOOR:-http://localhost:8080}
ISSUER=${ISSUER:-http://localhost:8180/realms/throughline}
RUN=$(date +%s)
TODAY=$(date +%F)

say() { printf '\n\033[1m# %s\033[0m\n' "$*"; }
person() { curl -sf "$ISSUER/protocol/openid-connect/token" -d grant_type=password -d client_id=throughline -d username="$1" -d password=demo | jq -r .access_token; }
machine() { curl -sf "$ISSUER/protocol/openid-connect/token" -d grant_type=client_credentials -u "$1:demo" | jq -r .access_token; }
send() { # token, path, body, further curl arguments
  curl -s --fail-with-body -H "Authorization: Bearer $1" -H 'Content-Type: application/json' "$DOOR$2" --data "$3" "${@:4}"
}
get() { curl -s --fail-with-body -H "Authorization: Bearer $1" "$DOOR$2"; }
etag() { curl -sf -o /dev/null -D - -H "Authorization: Bearer $1" "$DOOR$2" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'; }

OPERATOR=$(machine operator)
MASH=$(machine mash)
LEADER=$(person senior-leader)

say "1. A pod: manager, senior social worker, social worker, social worker in training, administrative officer"
POD=$(send "$OPERATOR" /v1/pods "{\"name\":\"Tour $RUN\",\"kind\":\"POD\",\"formedOn\":\"$TODAY\"}" | jq -r .id)
number=0
for seat in POD_MANAGER SENIOR_SOCIAL_WORKER SOCIAL_WORKER SOCIAL_WORKER_IN_TRAINING POD_ADMINISTRATIVE_OFFICER; do
  number=$((number + 1))
  worker=$(send "$OPERATOR" /v1/workers "{\"sweNumber\":\"SW${RUN: -9}$number\",\"givenName\":\"Tour\",\"familyName\":\"Worker $number\",\"role\":\"$seat\",\"fte\":1.0,\"employment\":\"PERMANENT\",\"startedOn\":\"$TODAY\"}" | jq -r .id)
  send "$OPERATOR" "/v1/pods/$POD/seats" "{\"workerId\":\"$worker\",\"seat\":\"$seat\",\"fte\":1.0,\"from\":\"$TODAY\"}" > /dev/null
done
get "$LEADER" "/v1/pods/$POD/composition" | jq -c .

say "2. A child whom the council knows already, from a referral that needed no further action"
KNOWN="LA$RUN"
ada="\"laChildId\":\"$KNOWN\",\"givenName\":\"Ada\",\"familyName\":\"Tarn $RUN\",\"dateOfBirth\":\"2016-02-11\",\"sex\":\"F\""
referral() { echo "{\"mashReference\":\"MASH-$RUN-$1\",\"receivedAt\":\"$(date -Iseconds)\",\"source\":\"6\",\"primaryNeed\":\"N1\",\"children\":[$2]}"; }
send "$MASH" /v1/referrals "$(referral 1 "{\"childReference\":\"a\",$ada}")" | jq -c '.children[] | {childReference, match}'

say "3. MASH hands over three children: one known, one new, one unborn. The receipt comes at once"
RECEIPT=$(send "$MASH" /v1/referrals "$(referral 2 "{\"childReference\":\"ada\",$ada},
  {\"childReference\":\"ben\",\"givenName\":\"Ben\",\"familyName\":\"Tarn $RUN\",\"dateOfBirth\":\"2019-06-02\",\"sex\":\"M\",\"siblingOf\":\"ada\"},
  {\"childReference\":\"unborn\",\"unborn\":true,\"expectedDateOfBirth\":\"$(date -d '+3 months' +%F)\",\"siblingOf\":\"ada\"}")")
echo "$RECEIPT" | jq -c '{mashReference, decisionDue}, (.children[] | {childReference, match, matchedOn})'
REFERRAL=$(echo "$RECEIPT" | jq -r .referralId)

say "4. Accepted: a case for each child, one pod, one keyworker, and why"
DECIDED=$(send "$LEADER" "/v1/referrals/$REFERRAL/decision" '{"decision":"ACCEPT","rationale":"The children need an assessment."}' -H "If-Match: $(etag "$LEADER" "/v1/referrals/$REFERRAL")")
echo "$DECIDED" | jq -c '.cases[] | {childReference, outcome, podId, keyworkerId, reasons}'
CASE=$(echo "$DECIDED" | jq -r '.cases[0].caseId')
CHILD=$(echo "$DECIDED" | jq -r '.cases[0].childId')
POD=$(echo "$DECIDED" | jq -r '.cases[0].podId')

say "5. Next week's group supervision has the cases on its agenda, by the date by which each must be discussed"
until get "$LEADER" "/v1/drift-board?podId=$POD&limit=200" | grep -q "$CASE"; do sleep 1; done
session() { send "$LEADER" /v1/group-supervisions "{\"podId\":\"$POD\",\"startsAt\":\"$1\",\"minutes\":90}" | jq -r .id; }
NEXT=$(session "$(date -d '+7 days' +%FT10:00:00Z)")
send "$LEADER" "/v1/group-supervisions/$NEXT/agenda" '' -H "If-Match: $(etag "$LEADER" "/v1/group-supervisions/$NEXT")" | jq -c '(.items[] | {position, caseId, reviewDue}), .arithmetic'

say "6. A visit, and today's group supervision looks at the case"
send "$LEADER" "/v1/cases/$CASE/contacts" "{\"kind\":\"VISIT\",\"occurredAt\":\"$(date -Iseconds)\",\"durationMinutes\":60,\"childSeen\":true,\"seenAlone\":true,\"statutory\":false,\"workerIds\":[\"$(echo "$DECIDED" | jq -r '.cases[0].keyworkerId')\"]}" | jq -c '{kind, childSeen, seenAlone}'
NOW=$(session "$(date -Iseconds)")
send "$LEADER" "/v1/group-supervisions/$NOW/drift-reviews" "{\"caseId\":\"$CASE\",\"reflection\":{\"childExperience\":\"Everybody asks about home; nobody has asked about school.\"},
  \"finding\":\"AT_RISK\",\"evidence\":\"The school has not been spoken to.\",
  \"decisions\":[{\"decision\":\"Speak to the school\",\"rationale\":\"Ada names her teacher as the one she trusts\",\"authority\":\"POD_MANAGER\"}],
  \"actions\":[{\"action\":\"Call the school\",\"ownerId\":\"$(echo "$DECIDED" | jq -r '.cases[0].keyworkerId')\",\"dueOn\":\"$(date -d '+4 days' +%F)\"}]}" | jq -c '{finding, nextReview}'

say "7. The child's timeline tells it all, the drift review included"
until get "$LEADER" "/v1/children/$CHILD/timeline" | grep -q DRIFT_REVIEW; do sleep 1; done
get "$LEADER" "/v1/children/$CHILD/timeline" | jq -r '.items[] | "\(.day)  \(.kind)"'
