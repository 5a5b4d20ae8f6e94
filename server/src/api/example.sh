api=http://127.0.0.1:3000/api/v1 auth="Authorization: Bearer $TOKEN"
id=$(curl -s -H "$auth" -F page=@letter.jpg $api/notices | jq -r .id)
curl -sN -H "$auth" $api/notices/$id/events
curl -s -H "$auth" "$api/notices/$id?lang=en" | jq '.summary.headline, .notice.deadlines[].date'
curl -s -H "$auth" -X DELETE $api/notices/$id
