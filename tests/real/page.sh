# The page of a review in a real Chromium, with axe-core's eyes, and on paper.
printf '\n== The page of a review\n'

needs chromium chromium
needs chromedriver chromium-driver
needs pdftotext poppler-utils
needs npm npm
"$scratch/tools/bin/pip" install --quiet --disable-pip-version-check 'selenium>=4,<5'
(cd "$scratch" && npm pack --silent axe-core@4 >/dev/null && mkdir axe && tar -C axe -xf axe-core-4*.tgz)
axe=$scratch/axe/package/axe.min.js

page=$scratch/page.html
holds "the example partnership becomes a page" ends 1 "$torlint" review fixtures/partnership --format html -o "$page"
look() { "$python" tests/real/page.py "$@"; }
groups=("Natural and Built Environment Priority Action Group" "Stronger Communities Group" "Community Safety Partnership"
    "Economic Development and Regeneration Group" "Healthy City Partnership" "Children & Young People Action Group" "Culture and Learning Group")
holds "it opens without an error and without a request" look opens "$page"
holds "it has a row for each group" look rows "$page" "${groups[@]}"
holds "its links lead where they should" look links "$page"
holds "on paper nothing is cut off" look prints "$page" "${groups[@]}"
holds "axe-core finds nothing serious by day" look accessible "$page" "$axe" light
holds "nor by night" look accessible "$page" "$axe" dark
holds "on a narrow screen nothing is cut off" look narrow "$page"

mkdir "$scratch/hostile"
printf '[partnership]\nname = "<script>window.marked=1</script> Partnership"\noutcomes = ["2.1"]\n' >"$scratch/hostile/register.toml"
for file in 'a"><script>window.marked=1<script>.md' b.md; do
    {
        printf '# <script>window.marked=1</script> Group & <img src=x onerror="window.marked=1">: Terms of Reference\n\n## Purpose\n\n'
        printf 'The group claims outcome 2.1. <script>window.marked=1</script><a href="javascript:window.marked=1">\xe2\x80\xaeevil</a>\n\n## Members\n\n'
        printf 'w%.0s' {1..5000}
        printf ' and the council, "><script>window.marked=1</script>\n'
    } >"$scratch/hostile/${file//\//}"
done
holds "documents full of markup become a page" ends 1 "$torlint" review --register "$scratch/hostile/register.toml" "$scratch/hostile" --format html -o "$scratch/hostile.html"
holds "which runs none of it" look harmless "$scratch/hostile.html"
holds "and is as easy to read" look accessible "$scratch/hostile.html" "$axe" light

# The picture in the README.
if [[ -n ${TORLINT_REWRITE-} ]]; then look shot "$page" tests/real/page.png; fi
