### Numbers and dates.

# Beside a number that nobody has verified.
numbers-not-verified = Nobody has checked this number with the service itself yet.
# Beside a number that was verified, for example "Last checked: 3 May 2026."
numbers-verified-on = Last checked: { $day }.
# In place of the number while the country is not known.
numbers-country-unknown = your local emergency number
# Under every list of numbers, most needed without a signal.
numbers-may-have-changed = Numbers may have changed. If a call fails, use your country's emergency number.
# A day, for example "3 May 2026".
numbers-date = { $day } { $month } { $year }
# A part of a country with numbers of its own, which no browser can name.
country-name-gb-nir = Northern Ireland
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# Argentina
country-note-ar = 911 works in some areas.
# Australia
country-note-au = Queensland: 13 43 25 84. Victoria: Nurse-on-Call, 1300 60 60 24.
# Canada
country-note-ca = 811 works in most provinces. Newfoundland and Labrador: HealthLine 1-888-709-2929.
# China
country-note-cn = Not 110: that is the police.
# Denmark
country-note-dk = Other regions have their own out-of-hours number.
# Indonesia
country-note-id = 118 also works in places.
# Ireland
country-note-ie = Out of hours: the local GP co-op.
# Israel
country-note-il = 112 redirects to the emergency services.
# Luxembourg
country-note-lu = Out of hours: the maison médicale on call.
# Netherlands
country-note-nl = Call the local huisartsenpost (out-of-hours doctor).
# Northern Ireland
country-note-gb-nir = Call your GP or the local out-of-hours service.
# Poland
country-note-pl = Night and holiday care is local.
# South Africa
country-note-za = 112 works from mobile phones. Private ambulance services exist too.
# South Korea
country-note-kr = 119 also gives medical advice.
# Spain
country-note-es = Advice lines differ by region.
# Switzerland
country-note-ch = Doctor lines differ by canton.
# United Kingdom
country-note-gb = In Northern Ireland, choose Northern Ireland: it has no general 111 line.
# United States
country-note-us = There is no national advice line. Use the nurse line of your insurer or clinic.
