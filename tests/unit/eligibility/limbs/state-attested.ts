import { AWARD_CODES, type AwardCode } from '#shared/domain/award-code';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { AWARD_BASES, type AwardBasis } from '#shared/domain/recipient';
import { aCollectiveFor, aPersonFor } from '#tests/builders/eligibility-facts';
import type { AttestedLimb } from '#tests/unit/eligibility/limbs/limb-cases';

/** Award | line | clause | recipient | bases it is asked for (none: all; `!`: asked for all the others) | subject. */
const LINES = `
GK_CQ | gk-cq.75.2 | khoản 2 Điều 75 | individual |  |
GK_CQ | gk-cq.8.household | khoản 2 và khoản 3 Điều 8 | household | !unexpected thematic |
GK_DN | gk-dn.75.2 | khoản 2 Điều 75 | individual |  |
GK_DN | gk-dn.8.household | khoản 2 và khoản 3 Điều 8 | household | !unexpected thematic |
GK_HDQT | gk-hdqt.75.2 | khoản 2 Điều 75 | individual |  |
GK_HDQT | gk-hdqt.8.household | khoản 2 và khoản 3 Điều 8 | household | !unexpected thematic |
XTB | xtb.29.1 | khoản 1 Điều 29 | collective |  |
XTB | xtb.29.1.a | điểm a khoản 1 Điều 29 | collective |  |
XTB | xtb.29.1.b | điểm b khoản 1 Điều 29 | collective |  |
XTB | xtb.29.1.c | điểm c khoản 1 Điều 29 | collective |  |
XTB | xtb.29.1.d | điểm d khoản 1 Điều 29 | collective |  |
XTB | xtb.29.1.dd | điểm đ khoản 1 Điều 29 | collective |  |
XTB | xtb.29.2 | khoản 2 Điều 29 | collective |  |
TDPVH | tdpvh.30.1.a | điểm a khoản 1 Điều 30 | collective |  |
TDPVH | tdpvh.30.1.b | điểm b khoản 1 Điều 30 | collective |  |
TDPVH | tdpvh.30.1.c | điểm c khoản 1 Điều 30 | collective |  |
TDPVH | tdpvh.30.1.d | điểm d khoản 1 Điều 30 | collective |  |
TDPVH | tdpvh.30.1.dd | điểm đ khoản 1 Điều 30 | collective |  |
TDPVH | tdpvh.30.2 | khoản 2 Điều 30 | collective |  |
DVTT | dvtt.28.2.b | khoản 2 và điểm b khoản 1 Điều 28 | collective |  |
DVTT | dvtt.28.2.d | khoản 2 và điểm d khoản 1 Điều 28 | collective |  |
DVQT | dvqt.27.2.b | khoản 2 và điểm b khoản 1 Điều 27 | collective |  |
DVQT | dvqt.27.2.dd | khoản 2 và điểm đ khoản 1 Điều 27 | collective |  |
CO_QK | co-qk.32 | khoản 2, khoản 3 Điều 32 | collective |  |
BK_QK | bk-qk.76 | khoản 2, khoản 3 Điều 76 | individual |  |
HC_SV | hc-sv.34.2.conduct | khoản 2 Điều 34 | individual | merit contribution |
HC_SV | hc-sv.34.2.a | điểm a khoản 2 Điều 34 | individual | contribution |
HC_SV | hc-sv.34.2.b | điểm b khoản 2 Điều 34 | individual | merit |
HC_SV | hc-sv.34.3.a | điểm a khoản 3, điểm a khoản 4 Điều 34 | collective | merit |
HC_SV | hc-sv.34.3.b | điểm b khoản 3, điểm b khoản 4 Điều 34 | collective | merit |
HC_SV | hc-sv.34.5 | khoản 5 Điều 34 | collective | merit |
HC_SV | hc-sv.34.6 | khoản 6 Điều 34 | individual | external |
HC_HCM | hc-hcm.35.1.conduct | khoản 1 Điều 35 | individual | merit contribution |
HC_HCM | hc-hcm.35.1.a | điểm a khoản 1 Điều 35 | individual | contribution |
HC_HCM | hc-hcm.35.1.b | điểm b khoản 1 Điều 35 | individual | merit |
HC_HCM | hc-hcm.35.2.a | điểm a khoản 2, điểm a khoản 3, khoản 4 Điều 35 | collective | merit |
HC_HCM | hc-hcm.35.2.b | điểm b khoản 2, điểm b khoản 3, khoản 4 Điều 35 | collective | merit |
HC_HCM | hc-hcm.35.5 | khoản 5 Điều 35 | individual | external |
HC_DL_1 | hc-dl-1.36.3.b | điểm b khoản 3 Điều 36 | collective | merit |
HC_DL_1 | hc-dl-1.36.2 | khoản 2 Điều 36 | collective | merit |
HC_DL_1 | hc-dl-1.36.1.conduct | khoản 1 Điều 36 | individual | merit contribution |
HC_DL_1 | hc-dl-1.36.1.a | điểm a khoản 1 Điều 36 | individual | contribution |
HC_DL_1 | hc-dl-1.36.1.b | điểm b khoản 1 Điều 36 | individual | merit |
HC_DL_1 | hc-dl-1.36.4 | khoản 4 Điều 36 | individual | external |
HC_DL_2 | hc-dl-2.37.3.b | điểm b khoản 3 Điều 37 | collective | merit |
HC_DL_2 | hc-dl-2.37.2 | khoản 2 Điều 37 | collective | merit |
HC_DL_2 | hc-dl-2.37.1.conduct | khoản 1 Điều 37 | individual | merit contribution |
HC_DL_2 | hc-dl-2.37.1.a | điểm a khoản 1 Điều 37 | individual | contribution |
HC_DL_2 | hc-dl-2.37.1.b | điểm b khoản 1 Điều 37 | individual | merit |
HC_DL_2 | hc-dl-2.37.4 | khoản 4 Điều 37 | individual | external |
HC_DL_3 | hc-dl-3.38.3.b | điểm b khoản 3 Điều 38 | collective | merit |
HC_DL_3 | hc-dl-3.38.2 | khoản 2 Điều 38 | collective | merit |
HC_DL_3 | hc-dl-3.38.1.conduct | khoản 1 Điều 38 | individual | merit contribution |
HC_DL_3 | hc-dl-3.38.1.a | điểm a khoản 1 Điều 38 | individual | contribution |
HC_DL_3 | hc-dl-3.38.1.b | điểm b khoản 1 Điều 38 | individual | merit |
HC_DL_3 | hc-dl-3.38.4 | khoản 4 Điều 38 | individual | external |
HC_LD_1 | hc-ld-1.42.2.c | điểm c khoản 2 Điều 42 | individual | merit | farmer
HC_LD_1 | hc-ld-1.42.3 | khoản 3 Điều 42 | individual | merit | entrepreneur
HC_LD_1 | hc-ld-1.42.1.conduct | khoản 1, khoản 2, khoản 3 Điều 42 | individual | merit thematic unexpected contribution |
HC_LD_1 | hc-ld-1.42.1.a | điểm a khoản 1 Điều 42 | individual | unexpected |
HC_LD_1 | hc-ld-1.42.1.b.instead | điểm b khoản 1 Điều 42 | individual | merit |
HC_LD_1 | hc-ld-1.42.1.b | điểm b khoản 1 Điều 42 | individual | unexpected |
HC_LD_1 | hc-ld-1.42.1.c.instead | điểm c khoản 1 Điều 42 | individual | merit |
HC_LD_1 | hc-ld-1.42.1.d.instead | điểm d khoản 1 Điều 42 | individual | merit |
HC_LD_1 | hc-ld-1.42.2.b | điểm b khoản 2 Điều 42 | individual | merit | worker
HC_LD_1 | hc-ld-1.42.1.e | điểm e khoản 1 Điều 42 | individual | contribution |
HC_LD_1 | hc-ld-1.42.6 | khoản 6 Điều 42 | individual | external |
HC_LD_1 | hc-ld-1.42.4.conduct | khoản 4, khoản 5 Điều 42 | collective | merit thematic unexpected |
HC_LD_1 | hc-ld-1.42.4.a | điểm a khoản 4 Điều 42 | collective | unexpected |
HC_LD_1 | hc-ld-1.42.4.b | điểm b khoản 4 Điều 42 | collective | merit |
HC_LD_1 | hc-ld-1.42.4.c | điểm c khoản 4 Điều 42 | collective | thematic |
HC_LD_2 | hc-ld-2.43.2.c | điểm c khoản 2 Điều 43 | individual | merit | farmer
HC_LD_2 | hc-ld-2.43.3 | khoản 3 Điều 43 | individual | merit | entrepreneur
HC_LD_2 | hc-ld-2.43.1.conduct | khoản 1, khoản 2, khoản 3 Điều 43 | individual | merit thematic unexpected contribution |
HC_LD_2 | hc-ld-2.43.1.a | điểm a khoản 1 Điều 43 | individual | unexpected |
HC_LD_2 | hc-ld-2.43.1.b.instead | điểm b khoản 1 Điều 43 | individual | merit |
HC_LD_2 | hc-ld-2.43.1.b | điểm b khoản 1 Điều 43 | individual | unexpected |
HC_LD_2 | hc-ld-2.43.1.c.instead | điểm c khoản 1 Điều 43 | individual | merit |
HC_LD_2 | hc-ld-2.43.1.d.instead | điểm d khoản 1 Điều 43 | individual | merit |
HC_LD_2 | hc-ld-2.43.2.b | điểm b khoản 2 Điều 43 | individual | merit | worker
HC_LD_2 | hc-ld-2.43.1.e | điểm e khoản 1 Điều 43 | individual | contribution |
HC_LD_2 | hc-ld-2.43.6 | khoản 6 Điều 43 | individual | external |
HC_LD_2 | hc-ld-2.43.4.conduct | khoản 4, khoản 5 Điều 43 | collective | merit thematic unexpected |
HC_LD_2 | hc-ld-2.43.4.a | điểm a khoản 4 Điều 43 | collective | unexpected |
HC_LD_2 | hc-ld-2.43.4.b | điểm b khoản 4 Điều 43 | collective | merit |
HC_LD_2 | hc-ld-2.43.4.c | điểm c khoản 4 Điều 43 | collective | thematic |
HC_LD_3 | hc-ld-3.44.2.c | điểm c khoản 2 Điều 44 | individual | merit | farmer
HC_LD_3 | hc-ld-3.44.3 | khoản 3 Điều 44 | individual | merit | entrepreneur
HC_LD_3 | hc-ld-3.44.1.conduct | khoản 1, khoản 2, khoản 3 Điều 44 | individual | merit thematic unexpected contribution |
HC_LD_3 | hc-ld-3.44.1.a | điểm a khoản 1 Điều 44 | individual | thematic |
HC_LD_3 | hc-ld-3.44.1.b.instead | điểm b khoản 1 Điều 44 | individual | merit |
HC_LD_3 | hc-ld-3.44.1.c.instead | điểm c khoản 1 Điều 44 | individual | merit |
HC_LD_3 | hc-ld-3.44.1.d | điểm d khoản 1 Điều 44 | individual | unexpected |
HC_LD_3 | hc-ld-3.44.1.dd.instead | điểm đ khoản 1 Điều 44 | individual | merit |
HC_LD_3 | hc-ld-3.44.1.dd | điểm đ khoản 1 Điều 44 | individual | unexpected |
HC_LD_3 | hc-ld-3.44.2.b | điểm b khoản 2 Điều 44 | individual | merit | worker
HC_LD_3 | hc-ld-3.44.1.g | điểm g khoản 1 Điều 44 | individual | contribution |
HC_LD_3 | hc-ld-3.44.6 | khoản 6 Điều 44 | individual | external |
HC_LD_3 | hc-ld-3.44.4.conduct | khoản 4, khoản 5 Điều 44 | collective | merit thematic unexpected |
HC_LD_3 | hc-ld-3.44.4.a | điểm a khoản 4 Điều 44 | collective | unexpected |
HC_LD_3 | hc-ld-3.44.4.b | điểm b khoản 4 Điều 44 | collective | merit |
HC_LD_3 | hc-ld-3.44.4.c | điểm c khoản 4 Điều 44 | collective | thematic |
HC_LD_3 | hc-ld-3.44.4.d | điểm d khoản 4 Điều 44 | collective | merit |
HC_QC_1 | hc-qc-1.39.3.b | điểm b khoản 3 Điều 39 | collective | merit |
HC_QC_1 | hc-qc-1.39.2 | khoản 2 Điều 39 | collective | merit |
HC_QC_1 | hc-qc-1.39.1.conduct | khoản 1 Điều 39 | individual |  |
HC_QC_1 | hc-qc-1.39.1.a | điểm a khoản 1 Điều 39 | individual | contribution |
HC_QC_1 | hc-qc-1.39.1.b | điểm b khoản 1 Điều 39 | individual | merit |
HC_QC_2 | hc-qc-2.40.3.b | điểm b khoản 3 Điều 40 | collective | merit |
HC_QC_2 | hc-qc-2.40.2 | khoản 2 Điều 40 | collective | merit |
HC_QC_2 | hc-qc-2.40.1.conduct | khoản 1 Điều 40 | individual |  |
HC_QC_2 | hc-qc-2.40.1.a | điểm a khoản 1 Điều 40 | individual | contribution |
HC_QC_2 | hc-qc-2.40.1.b | điểm b khoản 1 Điều 40 | individual | merit |
HC_QC_3 | hc-qc-3.41.3.b | điểm b khoản 3 Điều 41 | collective | merit |
HC_QC_3 | hc-qc-3.41.2 | khoản 2 Điều 41 | collective | merit |
HC_QC_3 | hc-qc-3.41.1.conduct | khoản 1 Điều 41 | individual |  |
HC_QC_3 | hc-qc-3.41.1.a | điểm a khoản 1 Điều 41 | individual | contribution |
HC_QC_3 | hc-qc-3.41.1.b | điểm b khoản 1 Điều 41 | individual | merit |
HC_BVTQ_1 | hc-bvtq-1.45.1.conduct | khoản 1 Điều 45 | individual |  |
HC_BVTQ_1 | hc-bvtq-1.45.1.a | điểm a khoản 1 Điều 45 | individual | unexpected |
HC_BVTQ_1 | hc-bvtq-1.45.1.b | điểm b khoản 1 Điều 45 | individual | merit |
HC_BVTQ_1 | hc-bvtq-1.45.1.d | điểm d khoản 1 Điều 45 | individual | contribution |
HC_BVTQ_1 | hc-bvtq-1.45.2.conduct | khoản 2 Điều 45 | collective |  |
HC_BVTQ_1 | hc-bvtq-1.45.2.a | điểm a khoản 2 Điều 45 | collective | unexpected |
HC_BVTQ_2 | hc-bvtq-2.46.1.conduct | khoản 1 Điều 46 | individual |  |
HC_BVTQ_2 | hc-bvtq-2.46.1.a | điểm a khoản 1 Điều 46 | individual | unexpected |
HC_BVTQ_2 | hc-bvtq-2.46.1.b | điểm b khoản 1 Điều 46 | individual | merit |
HC_BVTQ_2 | hc-bvtq-2.46.1.d | điểm d khoản 1 Điều 46 | individual | contribution |
HC_BVTQ_2 | hc-bvtq-2.46.2.conduct | khoản 2 Điều 46 | collective |  |
HC_BVTQ_2 | hc-bvtq-2.46.2.a | điểm a khoản 2 Điều 46 | collective | unexpected |
HC_BVTQ_3 | hc-bvtq-3.47.1.conduct | khoản 1 Điều 47 | individual |  |
HC_BVTQ_3 | hc-bvtq-3.47.1.a | điểm a khoản 1 Điều 47 | individual | unexpected |
HC_BVTQ_3 | hc-bvtq-3.47.1.b | điểm b khoản 1 Điều 47 | individual | merit |
HC_BVTQ_3 | hc-bvtq-3.47.1.d | điểm d khoản 1 Điều 47 | individual | contribution |
HC_BVTQ_3 | hc-bvtq-3.47.2.conduct | khoản 2 Điều 47 | collective |  |
HC_BVTQ_3 | hc-bvtq-3.47.2.a | điểm a khoản 2 Điều 47 | collective | unexpected |
HC_CC_1 | hc-cc-1.48.loyal | khoản 1, khoản 2 Điều 48 | individual |  |
HC_CC_1 | hc-cc-1.48.feat | điểm a khoản 1, điểm a khoản 2 Điều 48 | individual |  |
HC_CC_1 | hc-cc-1.48.courage | điểm b khoản 1, điểm b khoản 2 Điều 48 | individual |  |
HC_CC_2 | hc-cc-2.49.loyal | khoản 1, khoản 2 Điều 49 | individual |  |
HC_CC_2 | hc-cc-2.49.feat | điểm a khoản 1, điểm a khoản 2 Điều 49 | individual |  |
HC_CC_2 | hc-cc-2.49.courage | điểm b khoản 1, điểm b khoản 2 Điều 49 | individual |  |
HC_CC_3 | hc-cc-3.50.loyal | khoản 1, khoản 2 Điều 50 | individual |  |
HC_CC_3 | hc-cc-3.50.feat | điểm a khoản 1, điểm a khoản 2 Điều 50 | individual |  |
HC_CC_3 | hc-cc-3.50.courage | điểm b khoản 1, điểm b khoản 2 Điều 50 | individual |  |
HC_DDK | hc-ddk.51.1 | khoản 1 Điều 51 | individual |  |
HC_DC | hc-dc.52 | Điều 52 | individual |  |
HC_HN | hc-hn.53.1.a | điểm a khoản 1 Điều 53 | individual |  |
HC_HN | hc-hn.53.1.b | điểm b khoản 1 Điều 53 | individual |  |
HC_HN | hc-hn.53.bases | khoản 6 Điều 8 | individual | !external |
HCH_QKQT | hch-qkqt.55 | Điều 55 | individual |  |
HCH_QKQT | hch-qkqt.55.bases | khoản 5 Điều 8 | individual | !seniority |
HCH_ANTQ | hch-antq.56 | Điều 56 | individual |  |
HCH_ANTQ | hch-antq.56.bases | khoản 5 Điều 8 | individual | !seniority |
HCH_CSVV_1 | hch-csvv-1.57.1 | khoản 1 Điều 57 | individual |  |
HCH_CSVV_1 | hch-csvv-1.57.2 | điểm a khoản 2, điểm c khoản 3 Điều 57 | individual |  |
HCH_CSVV_1 | hch-csvv-1.57.3 | điểm a, điểm b khoản 3 Điều 57 | individual |  |
HCH_CSVV_1 | hch-csvv-1.57.bases | khoản 5 Điều 8 | individual | !seniority |
HCH_CSVV_2 | hch-csvv-2.57.1 | khoản 1 Điều 57 | individual |  |
HCH_CSVV_2 | hch-csvv-2.57.2 | điểm b khoản 2, điểm c khoản 3 Điều 57 | individual |  |
HCH_CSVV_2 | hch-csvv-2.57.3 | điểm a, điểm b khoản 3 Điều 57 | individual |  |
HCH_CSVV_2 | hch-csvv-2.57.bases | khoản 5 Điều 8 | individual | !seniority |
HCH_CSVV_3 | hch-csvv-3.57.1 | khoản 1 Điều 57 | individual |  |
HCH_CSVV_3 | hch-csvv-3.57.2 | điểm c khoản 2, điểm c khoản 3 Điều 57 | individual |  |
HCH_CSVV_3 | hch-csvv-3.57.3 | điểm a, điểm b khoản 3 Điều 57 | individual |  |
HCH_CSVV_3 | hch-csvv-3.57.bases | khoản 5 Điều 8 | individual | !seniority |
HCH_HN | hch-hn.58.1 | khoản 1 Điều 58 | individual |  |
HCH_HN | hch-hn.58.2.a | điểm a khoản 2 Điều 58 | individual |  |
HCH_HN | hch-hn.58.2.b | điểm b khoản 2 Điều 58 | individual |  |
HCH_HN | hch-hn.58.bases | khoản 6 Điều 8 | individual | !external |
HCH_TNXP | hch-tnxp.96.2 | khoản 2 Điều 96 | individual |  |
HCH_TNXP | hch-tnxp.96.3 | khoản 3 Điều 96 và Nghị định số 152/2025/NĐ-CP | individual |  |
DH_TINHAH | dh-tinhah.60.1 | khoản 1 Điều 60 | collective |  |
DH_TINHAH | dh-tinhah.60.2 | khoản 2 Điều 60 | collective |  |
DH_TINHAH | dh-tinhah.60.3 | khoản 3 Điều 60 | collective |  |
DH_BMVNAH | dh-bmvnah.61 | khoản 1, khoản 2 Điều 61 | individual |  |
DH_AHLLVT | dh-ahllvt.62.1.a | điểm a khoản 1 Điều 62 | individual |  |
DH_AHLLVT | dh-ahllvt.62.1.b | điểm b khoản 1 Điều 62 | individual | merit contribution thematic |
DH_AHLLVT | dh-ahllvt.62.1.c | điểm c khoản 1 Điều 62 | individual | merit contribution thematic |
DH_AHLLVT | dh-ahllvt.62.2.a | điểm a, điểm b khoản 2 Điều 62 | collective | merit contribution thematic |
DH_AHLLVT | dh-ahllvt.62.2.c | điểm c, điểm d khoản 2 Điều 62 | collective | merit contribution thematic |
DH_AHLLVT | dh-ahllvt.62.2.dd | điểm đ, điểm e khoản 2 Điều 62 | collective |  |
DH_AHLLVT | dh-ahllvt.62.3 | khoản 3 Điều 62 | individual | unexpected |
DH_AHLD | dh-ahld.63.1.a | điểm a khoản 1 Điều 63 | individual |  |
DH_AHLD | dh-ahld.63.1.b | điểm b khoản 1 Điều 63 | individual | merit contribution thematic |
DH_AHLD | dh-ahld.63.1.c | điểm c khoản 1 Điều 63 | individual | merit contribution thematic |
DH_AHLD | dh-ahld.63.1.d | điểm d khoản 1 Điều 63 | individual | merit contribution thematic |
DH_AHLD | dh-ahld.63.1.dd | điểm đ khoản 1 Điều 63 | individual | merit contribution thematic |
DH_AHLD | dh-ahld.63.2.a | điểm a, điểm b khoản 2 Điều 63 | collective | merit contribution thematic |
DH_AHLD | dh-ahld.63.2.c | điểm c, điểm d khoản 2 Điều 63 | collective | merit contribution thematic |
DH_AHLD | dh-ahld.63.2.dd | điểm đ, điểm e khoản 2 Điều 63 | collective |  |
DH_AHLD | dh-ahld.63.3 | khoản 3 Điều 63 | individual | unexpected |
NGND | ngnd.64.1 | khoản 1 Điều 64 | individual |  |
NGND | ngnd.64.a | điểm a khoản 2 Điều 64 | individual |  |
NGND | ngnd.64.b | điểm b khoản 2 Điều 64 | individual |  |
NGND | ngnd.64.years | điểm c khoản 2 Điều 64 | individual |  |
NGUT | ngut.64.1 | khoản 1 Điều 64 | individual |  |
NGUT | ngut.64.a | điểm a khoản 3 Điều 64 | individual |  |
NGUT | ngut.64.b | điểm b khoản 3 Điều 64 | individual |  |
NGUT | ngut.64.years | điểm c khoản 3 Điều 64 | individual |  |
TTND | ttnd.65.1 | khoản 1 Điều 65 | individual |  |
TTND | ttnd.65.a | điểm a khoản 2 Điều 65 | individual |  |
TTND | ttnd.65.b | điểm b khoản 2 Điều 65 | individual |  |
TTND | ttnd.65.years | điểm c khoản 2 Điều 65 | individual |  |
TTUT | ttut.65.1 | khoản 1 Điều 65 | individual |  |
TTUT | ttut.65.a | điểm a khoản 3 Điều 65 | individual |  |
TTUT | ttut.65.b | điểm b khoản 3 Điều 65 | individual |  |
TTUT | ttut.65.years | điểm c khoản 3 Điều 65 | individual |  |
NSND | nsnd.66.1 | khoản 1 Điều 66 | individual |  |
NSND | nsnd.66.a | điểm a khoản 2 Điều 66 | individual |  |
NSND | nsnd.66.b | điểm b khoản 2 Điều 66 | individual |  |
NSND | nsnd.66.years | điểm c khoản 2 Điều 66 | individual |  |
NSUT | nsut.66.1 | khoản 1 Điều 66 | individual |  |
NSUT | nsut.66.a | điểm a khoản 3 Điều 66 | individual |  |
NSUT | nsut.66.b | điểm b khoản 3 Điều 66 | individual |  |
NSUT | nsut.66.years | điểm c khoản 3 Điều 66 | individual |  |
NNND | nnnd.67.1 | khoản 1 Điều 67 | individual |  |
NNND | nnnd.67.a | điểm a khoản 2 Điều 67 | individual |  |
NNND | nnnd.67.b | điểm b khoản 2 Điều 67 | individual |  |
NNND | nnnd.67.years | điểm b khoản 2 Điều 67 | individual |  |
NNUT | nnut.67.1 | khoản 1 Điều 67 | individual |  |
NNUT | nnut.67.a | điểm a khoản 3 Điều 67 | individual |  |
NNUT | nnut.67.b | điểm b khoản 3 Điều 67 | individual |  |
NNUT | nnut.67.years | điểm b khoản 3 Điều 67 | individual |  |
GT_HCM | gt-hcm.68 | khoản 1, khoản 2 Điều 68 | individual |  |
GT_HCM | gt-hcm.69.1.a | điểm a, điểm b khoản 1 Điều 69 | individual |  |
GT_HCM | gt-hcm.69.1.c | điểm c khoản 1 Điều 69 | individual |  |
GT_NN | gt-nn.68 | khoản 1, khoản 2 Điều 68 | individual |  |
GT_NN | gt-nn.70.1 | điểm a, điểm b, điểm c khoản 1 Điều 70 | individual |  |
`;

/** Awards with one line under the older law: nothing of that time was seen. */
const UNSEEN_2003 =
  'GK_CQ:i GK_DN:i GK_HDQT:i TDPVH:c DVTT:c DVQT:c CO_QK:c BK_QK:i HC_SV:i HC_HCM:i HC_DL_1:i HC_DL_2:i HC_DL_3:i HC_LD_1:i HC_LD_2:i HC_LD_3:i HC_QC_1:i HC_QC_2:i HC_QC_3:i HC_BVTQ_1:i HC_BVTQ_2:i HC_BVTQ_3:i HC_CC_1:i HC_CC_2:i HC_CC_3:i HC_DDK:i HC_DC:i HC_HN:i HCH_QKQT:i HCH_ANTQ:i HCH_CSVV_1:i HCH_CSVV_2:i HCH_CSVV_3:i HCH_HN:i DH_TINHAH:c DH_BMVNAH:i DH_AHLLVT:i DH_AHLD:i NGND:i NGUT:i TTND:i TTUT:i NSND:i NSUT:i NNND:i NNUT:i GT_HCM:i GT_NN:i';

const awardOf = (text: string): AwardCode => {
  const code = AWARD_CODES.find((known) => known === text);
  if (code === undefined) throw new Error(text);
  return code;
};

const nominee = (award: AwardCode, recipient: string, basis: AwardBasis, subject: string): EligibilityFacts => {
  if (recipient === 'collective') return { ...aCollectiveFor(award), basis };
  const category = (['worker', 'farmer', 'entrepreneur'] as const).find((known) => known === subject);
  return aPersonFor(award, {
    basis,
    ...(recipient === 'household' && { recipientKind: 'household' as const }),
    subject: { category: category ?? 'civilServant', isLeader: false },
  });
};

/** Lines of every basis are not asked for another award. */
const OTHER_AWARD = { award: 'LDTT', recipientKind: 'individual' } as const;

const limbOf = (row: string): AttestedLimb => {
  const [code = '', line = '', clause = '', recipient = '', asked = '', subject = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  const bases = AWARD_BASES.filter((basis) => asked.replace('!', '').split(' ').includes(basis));
  const others = AWARD_BASES.filter((basis) => !bases.includes(basis));
  const [shownFor, hiddenFor] = asked.startsWith('!') ? [others, bases] : [bases, others];
  const everywhere = bases.length === 0;
  return {
    line,
    clause,
    shown: nominee(awardOf(code), recipient, everywhere ? 'merit' : (shownFor[0] ?? 'merit'), subject),
    notShown: everywhere ? OTHER_AWARD : { basis: hiddenFor[0] ?? 'merit' },
  };
};

const ofOlderLaw = (entry: string): AttestedLimb => {
  const [code = '', recipient] = entry.split(':');
  return {
    line: `${code.toLowerCase().replaceAll('_', '-')}.2003`,
    clause: 'Luật Thi đua, khen thưởng 2003 và Nghị định số 91/2017/NĐ-CP',
    shown: nominee(awardOf(code), recipient === 'c' ? 'collective' : 'individual', 'merit', ''),
    notShown: OTHER_AWARD,
    edition: 'RS2017',
  };
};

/** Lines of the state's awards, of communities, the armed forces and further certificates that people judge. */
export const STATE_ATTESTED: readonly AttestedLimb[] = [
  ...LINES.trim().split('\n').map(limbOf),
  ...UNSEEN_2003.split(' ').map(ofOlderLaw),
];
