# Makes reference/tension.csv of the table that the Dares and France Travail publish (decimal commas, semicolons):
#   awk -f tension.awk their-table.csv > ../main/resources/reference/tension.csv
# The table names a bassin by its code only, whose first two digits are its région.
BEGIN {
    FS = ";"; OFS = ";"
    print "rome;bassin;region;index;hiring;workforce;sustainability;workingConditions;geographicMismatch;trainingLink;offersPerYear;seekers"
}
NR == 1 {
    sub(/\r$/, ""); sub(/^\xef\xbb\xbf/, "")
    if ($0 != "annee;ROME;cbassin;oee;defm_abc;ind_tension_d;ind_int_emb_d;ind_main_oeuvre_d;ind_dur_empl_d;ind_cond_travail_d;ind_mismatch_geo_d;ind_specif_form_empl_d") {
        print "another table: " $0 > "/dev/stderr"; exit 1
    }
    next
}
{
    sub(/\r$/, "")
    if ($1 != "2021") { print "another year: " $0 > "/dev/stderr"; exit 1 }
    gsub(",", ".", $4); gsub(",", ".", $5)
    printf "%s;%s;%s;%d;%d;%d;%d;%d;%d;%d;%.1f;%.1f\n", $2, $3, substr($3, 1, 2), $6, $7, $8, $9, $10, $11, $12, $4, $5
}
